/** A cell as Google's `getValues` hands it over and `setValues` takes it. */
export type Raw = string | number | boolean | Date;
