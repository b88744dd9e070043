package org.edgeloop.drift.ui.setup;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.Side;
import org.edgeloop.table.TableSource;

/**
 * What is known of both tables of a report. They are looked into in the background, again whenever others are chosen or they are read
 * in another way.
 */
final class TableLooks {

	private final TableLooker looker;
	private final Runnable changed;
	private final Map<Side, TableSource> sources = new EnumMap<>(Side.class);
	private final Map<Side, TableLook> looks = new EnumMap<>(Side.class);

	/** @param changed is run whenever a table has been looked into */
	TableLooks(TableLooker looker, Runnable changed) {
		this.looker = looker;
		this.changed = changed;
	}

	/**
	 * Looks into those tables that are not the ones looked into before.
	 *
	 * @param folder from which the spec's paths go
	 */
	void follow(DriftSpec spec, Path folder) {
		for (Side side : Side.values()) {
			DataSet set = Optional.ofNullable(side.of(spec.getReference(), spec.getCurrent())).orElseGet(SpecFactory.eINSTANCE::createDataSet);
			try {
				TableSource source = SpecTables.source(spec, set, folder);
				if (!source.equals(sources.get(side))) {
					look(side, source);
				}
			} catch (ProblemException e) {
				sources.remove(side);
				looks.put(side, TableLook.of(e.problem()));
			}
		}
	}

	private void look(Side side, TableSource source) {
		sources.put(side, source);
		looks.put(side, TableLook.PENDING);
		looker.look(source, look -> {
			if (source.equals(sources.get(side))) {
				looks.put(side, look);
				changed.run();
			}
		});
	}

	/** Has both tables looked into once more the next time, as after their files changed. */
	void forget() {
		sources.clear();
	}

	TableLook of(Side side) {
		return looks.getOrDefault(side, TableLook.PENDING);
	}
}
