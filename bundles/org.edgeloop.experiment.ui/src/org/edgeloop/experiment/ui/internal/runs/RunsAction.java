package org.edgeloop.experiment.ui.internal.runs;

/** What can be done with the runs that are selected, or with the table. The names stand in {@code plugin.xml}. */
enum RunsAction {
	COMPARE, SHOW, STAR, NOTE, RENAME, DELETE, RESTORE, PIN, HIDE, SHOW_HIDDEN, FOLD, COLUMNS, NEST, SORT_NEWEST, UNGROUP, SHOW_DELETED, EXPORT, REFRESH,
	FIND, COPY, SELECT_ALL, STOP
}
