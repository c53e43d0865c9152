package org.localinvolvement.links.api.imports;

import java.io.Closeable;
import java.util.Iterator;

/** The records of one file of an export, one after the other; for one thread. */
interface ExportRecords extends Iterator<ExportRecord>, Closeable {}
