package org.edgeloop.experiment.ui.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunKey.Kind;
import org.edgeloop.experiment.table.FoundKey;
import org.edgeloop.experiment.table.RunFrame;

/** The columns that are shown until the user chooses: when and how runs ended, the metrics that most have, the params that differ. */
final class UsualColumns {

	private static final List<RunAttribute> ATTRIBUTES = List.of(RunAttribute.STATUS, RunAttribute.STARTED, RunAttribute.DURATION);
	private static final int MOST_METRICS = 6;
	private static final int MOST_PARAMS = 8;
	/** So many runs tell whether a param differs. */
	private static final int PROBED = 200;

	/** Figures that are made of others, of a fold or a class, have the longer names. */
	private static final Comparator<FoundKey> COMMON_THEN_SHORT = Comparator.comparingInt(FoundKey::runs).reversed()
			.thenComparingInt(found -> found.key().name().length());

	private final RunFrame frame;

	UsualColumns(RunFrame frame) {
		this.frame = frame;
	}

	List<ShownColumn> columns() {
		var columns = new ArrayList<ShownColumn>();
		ATTRIBUTES.forEach(attribute -> columns.add(ShownColumn.of(RunKey.of(attribute))));
		List<FoundKey> keys = frame.keys().stream().sorted(COMMON_THEN_SHORT).toList();
		keys.stream().filter(found -> isUserMetric(found.key())).limit(MOST_METRICS).forEach(found -> columns.add(ShownColumn.of(found.key())));
		keys.stream().filter(found -> found.key().kind() == Kind.PARAM).filter(found -> differs(found.key())).limit(MOST_PARAMS)
				.forEach(found -> columns.add(ShownColumn.of(found.key())));
		return columns;
	}

	/** How busy the machine was is looked at on purpose. */
	private static boolean isUserMetric(RunKey key) {
		return key.kind() == Kind.METRIC && !key.name().startsWith("system/");
	}

	private boolean differs(RunKey param) {
		Set<@Nullable String> values = new HashSet<>();
		for (int row = 0; row < Math.min(frame.size(), PROBED) && values.size() < 2; row++) {
			values.add(frame.text(row, param));
		}
		return values.size() > 1 || frame.size() == 1;
	}
}
