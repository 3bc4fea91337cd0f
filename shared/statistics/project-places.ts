/** What a project counts under: category and field, and whether the plan that the month is held against has it. */
import { outsideLetter } from '../forms/rules/outside-plan.ts';
import { sentField } from '../forms/rules/sent-classes.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { ClassRow, ProjectRow, Subject } from '../tables/rows.ts';
import { type Frame, indexByCode, indexOrRest } from './frame.ts';

/** Category and field of a project, as indexes of the frame; `place` numbers the distinct ones from 0. */
export type ProjectPlace = {
  readonly place: number;
  readonly category: number;
  readonly field: number;
  /**
   * `outside`: the class itself says that no plan has it. `unlisted`: its project is not in the plan that the month is
   * held against. `sent`: held by others, people were sent there (notice 20).
   */
  readonly relation: PlanRelation;
};
export type PlanRelation = 'planned' | 'outside' | 'unlisted' | 'sent';

/** What is known of a class. */
export type ClassPlace = {
  readonly at: ProjectPlace;
  /** Number of its tracking cohort, from 0; none where it belongs to no cohort. */
  readonly cohort?: number | undefined;
  readonly subject?: Subject | undefined;
};

type Places = {
  readonly of: (project: string) => ProjectPlace;
  /** That of its project, found by the code that the watch looks up too: one string to hash for each enrolment. */
  readonly ofClass: (code: string) => ClassPlace;
  /** Every place there is: category by field, by standing. */
  readonly all: readonly ProjectPlace[];
};

const standings: readonly PlanRelation[] = ['planned', 'outside', 'unlisted', 'sent'];

/** What the figures of the plan say of a project. */
export type PlannedProject = Pick<
  ProjectRow,
  'code' | 'unit' | 'year' | 'category' | 'field' | 'title' | 'persons' | 'budget' | 'when'
> &
  // For comparisons with what was planned (shared/flags), with needs and with what is followed up.
  Partial<Pick<ProjectRow, 'host' | 'level' | 'titleLevels' | 'key'>> &
  // For what is listed of them (print-phases.ts).
  Partial<Pick<ProjectRow, 'majorProject' | 'talentProgramme' | 'basis' | 'demonstration'>>;
export type Placed = {
  /** Projects of the plans the month is held against: of the report year, and of the year before, whose classes may go on. */
  readonly projects: readonly PlannedProject[];
  /** Others, for the category and the field of their classes alone; of two with one code the first counts. */
  readonly unlisted?: readonly PlannedProject[];
  readonly classes: readonly ClassRow[];
};

export const placesIn = (frame: Frame, { projects, unlisted = [], classes }: Placed): Places => {
  const fields = frame.fields.length + 1;
  const all = standings.flatMap((standing, s) =>
    frame.categories.flatMap((_, category) =>
      Array.from(
        { length: fields },
        (__, field): ProjectPlace => ({
          place: (s * frame.categories.length + category) * fields + field,
          category,
          field,
          relation: standing,
        }),
      ),
    ),
  );
  const placeAt = (category: number, field: number, standing: PlanRelation): ProjectPlace =>
    all[(standings.indexOf(standing) * frame.categories.length + category) * fields + field] as ProjectPlace;

  const categoryIndex = indexByCode(frame.categories);
  const fieldIndex = indexByCode(frame.fields);
  const letters = new Map(frame.categories.map(({ letter }, index) => [letter, index]));
  const places = new Map<string, ProjectPlace>();
  const place = ({ code, category, field }: PlannedProject, relation: PlanRelation): void => {
    const known = categoryIndex.get(category);
    if (known !== undefined && !places.has(code))
      places.set(code, placeAt(known, indexOrRest(fieldIndex, field), relation));
  };
  for (const project of projects) place(project, 'planned');
  for (const project of unlisted) place(project, 'unlisted');
  // A class outside the plan is its own project and says itself what it counts under.
  for (const { project, category, field } of classes)
    if (category !== undefined)
      places.set(
        project,
        placeAt(categoryIndex.get(category) as number, indexOrRest(fieldIndex, field), 'outside'),
      );
  const of = (project: string): ProjectPlace => {
    const known = places.get(project);
    if (known) return known;
    const field = sentField(project);
    if (field !== undefined) {
      const category = frame.categories.findIndex(({ countsSent }) => countsSent);
      if (category < 0) throw new Error(`no category counts people sent out: ${project}`);
      const place = placeAt(category, indexOrRest(fieldIndex, field), 'sent');
      places.set(project, place);
      return place;
    }
    // Its code still tells the category, 2015A-… or 2015X-NYW-A03-1.
    const letter = outsideLetter(project);
    const category = letters.get(letter ?? project.charAt(4));
    if (category === undefined) throw new Error(`no category has the letter of project ${project}`);
    const standing = letter === undefined ? 'unlisted' : 'outside';
    const place = placeAt(category, frame.fields.length, standing);
    places.set(project, place);
    return place;
  };
  const held = new Map(classes.map((row) => [row.code, row] as const));
  const cohorts = indexByCode(frame.cohorts);
  const ofClasses = new Map<string, ClassPlace>();
  const ofClass = (code: string): ClassPlace => {
    const known = ofClasses.get(code);
    if (known) return known;
    const { cohort, subject } = held.get(code) ?? {};
    const at = of(projectOfClass(code));
    const place: ClassPlace = {
      at,
      cohort: cohort === undefined ? undefined : cohorts.get(cohort),
      // Classes of higher levels are of professional subjects.
      subject: at.relation === 'sent' ? 'professional' : subject,
    };
    ofClasses.set(code, place);
    return place;
  };
  return { of, ofClass, all };
};
