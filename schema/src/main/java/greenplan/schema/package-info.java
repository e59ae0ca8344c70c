/** The enums of the contract, which the build writes as Java from the files of the contract, for both its sides. */
package greenplan.schema;
