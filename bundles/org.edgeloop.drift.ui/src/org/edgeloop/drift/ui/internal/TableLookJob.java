package org.edgeloop.drift.ui.internal;

import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.FindColumnsOperation;
import org.edgeloop.drift.ui.setup.TableLook;
import org.edgeloop.drift.ui.setup.TableLooker;
import org.edgeloop.table.TableSource;
import org.edgeloop.ui.OperationJob;

/** Looks into tables in a job. */
public final class TableLookJob implements TableLooker {

	private final Object family;

	/** @param family of the jobs */
	public TableLookJob(Object family) {
		this.family = family;
	}

	@Override
	public void look(TableSource source, Consumer<TableLook> result) {
		new OperationJob<>("Looking into " + source.name(), family, new FindColumnsOperation(source)::run)
				.onResult(found -> result.accept(TableLook.of(found))).onFailure(problem -> result.accept(TableLook.of(problem)))
				.onCancel(() -> result.accept(TableLook.of(Problem.warning("Looking into the table was cancelled", source.name(), "look again")))).schedule();
	}
}
