package org.localinvolvement.links.api.imports;

import org.localinvolvement.links.model.involvement.ContactLog;

/**
 * The contacts of an export.
 *
 * @param log the counted contacts, to ask questions with. Its rows are those that count or are refused; what is repeated, superseded,
 *     deleted or not asked for is no row of it
 * @param account what became of every record
 */
public record ImportedContacts(ContactLog log, ImportAccount account) {}
