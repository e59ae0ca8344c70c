/**
 * What both sides of the contract know: its enums, which the build writes as Java from the files of the contract, and the words for units that its list
 * has.
 */
package greenplan.schema;
