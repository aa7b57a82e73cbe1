export { readPredicates, type Predicate, type Tense } from './predicates.ts';
