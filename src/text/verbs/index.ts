export { readPredicates, type Predicate } from './predicates.ts';
