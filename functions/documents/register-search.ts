/**
 * Finds words in the rows of a page without asking a server. One constant text, pinned by its hash in the policy of
 * the page and of the answer; where it does not run, the whole list stands there all the same.
 */
import { createHash } from 'node:crypto';

export const registerSearch = `(function(){
var box=document.getElementById('search'),field=document.getElementById('words'),found=document.getElementById('found');
if(!box||!field||!found)return;
function fold(text){return(text.normalize?text.normalize('NFKC'):text).toLowerCase()}
var rows=[].slice.call(document.querySelectorAll('#rows>tr'));
var texts=rows.map(function(row){return fold(row.textContent)});
box.hidden=false;
field.addEventListener('input',function(){
var words=fold(field.value).split(/[\\s,，、;；]+/).filter(Boolean),count=0;
rows.forEach(function(row,i){
var has=words.every(function(word){return texts[i].indexOf(word)>=0});
row.hidden=!has;
if(has)count++});
found.textContent=found.getAttribute('data-text').replace('{count}',count)})})()`;

/** As a policy names it. */
export const registerSearchHash = `sha256-${createHash('sha256').update(registerSearch).digest('base64')}`;
