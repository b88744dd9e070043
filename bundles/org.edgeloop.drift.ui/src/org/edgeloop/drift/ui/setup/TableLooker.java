package org.edgeloop.drift.ui.setup;

import java.util.function.Consumer;

import org.edgeloop.table.TableSource;

/** Looks into tables without keeping the user waiting. */
@FunctionalInterface
public interface TableLooker {

	/** @param result is told in the thread that the presenter belongs to, once */
	void look(TableSource source, Consumer<TableLook> result);
}
