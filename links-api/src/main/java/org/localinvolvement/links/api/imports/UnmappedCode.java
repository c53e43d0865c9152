package org.localinvolvement.links.api.imports;

/**
 * A code of the CRM that no line of its table names.
 *
 * @param table the field whose table lacks it, as the mapping writes it, for example {@code themes}
 * @param code the code as the CRM wrote it
 * @param records how many records hold it in their last version
 */
public record UnmappedCode(String table, String code, long records) {}
