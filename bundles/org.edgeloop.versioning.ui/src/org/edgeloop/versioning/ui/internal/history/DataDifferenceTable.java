package org.edgeloop.versioning.ui.internal.history;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.lineage.FileDifference;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** The files of data in which two versions differ. */
final class DataDifferenceTable {

	private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB" };
	private static final int STEP = 1024;
	private static final int SHORT_HASH = 7;

	private final RowTable<FileDifference> table;

	DataDifferenceTable(Composite parent) {
		table = new RowTable<>(parent, List.of(RowColumn.words("Data", 48, DataDifferenceTable::path),
				RowColumn.words("Change", 10, change -> change.kind().name().toLowerCase(Locale.ROOT)),
				new RowColumn<>("Size before", 12, true, change -> size(change.oldSize()), Comparator.comparingLong(FileDifference::oldSize)),
				new RowColumn<>("Size after", 12, true, change -> size(change.newSize()), Comparator.comparingLong(FileDifference::newSize)),
				RowColumn.words("Content", 20, DataDifferenceTable::hashes)), _ -> {
					// all that there is to see stands in the row
				});
		table.setImage(change -> image(change.kind()));
	}

	private static String path(FileDifference change) {
		return change.oldPath().isEmpty() ? change.path() : change.oldPath() + " \u2192 " + change.path();
	}

	/** @param bytes -1 if unknown */
	static String size(long bytes) {
		if (bytes < 0) {
			return "";
		}
		double value = bytes;
		int unit = 0;
		while (value >= STEP && unit < UNITS.length - 1) {
			value /= STEP;
			unit++;
		}
		return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
	}

	private static String hashes(FileDifference change) {
		String older = shortHash(change.oldHash());
		String newer = shortHash(change.newHash());
		return older.isEmpty() || newer.isEmpty() || older.equals(newer) ? older.isEmpty() ? newer : older : older + " \u2192 " + newer;
	}

	private static String shortHash(String hash) {
		return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
	}

	private static Image image(FileDifference.Kind kind) {
		return switch (kind) {
		case ADDED -> Icons.OVERLAY_ADDED.image();
		case REMOVED -> Icons.OVERLAY_DELETED.image();
		case CHANGED, RENAMED -> Icons.OVERLAY_MODIFIED.image();
		};
	}

	Control control() {
		return table.control();
	}

	void show(List<FileDifference> files) {
		table.show(files);
	}
}
