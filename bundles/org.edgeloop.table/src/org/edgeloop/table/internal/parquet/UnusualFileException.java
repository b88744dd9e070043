package org.edgeloop.table.internal.parquet;

/** A file that is to be read by other means: it holds what is not known here, or it is damaged. */
final class UnusualFileException extends Exception {

	private static final long serialVersionUID = 1;

	UnusualFileException(String what) {
		super(what);
	}
}
