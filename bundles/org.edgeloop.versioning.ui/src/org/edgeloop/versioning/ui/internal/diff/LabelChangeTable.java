package org.edgeloop.versioning.ui.internal.diff;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.versioning.ui.diff.LabelChangeText;

/** A row for each label that differs. */
final class LabelChangeTable {

	/** A change with what it takes to say it. */
	private record Row(LabelDifference change, LabelChangeText text) {
	}

	private final RowTable<Row> table;

	LabelChangeTable(Composite parent) {
		table = new RowTable<>(parent, List.of(RowColumn.words("Change", 12, row -> row.text().kind()), RowColumn.words("Type", 24, row -> row.text().type()),
				new RowColumn<>("From", 14, true, row -> row.text().from(), Comparator.comparingLong(row -> row.change().label().getFrom())),
				new RowColumn<>("To", 14, true, row -> row.text().to(), Comparator.comparingLong(row -> row.change().label().getTo())),
				RowColumn.words("What changed", 60, row -> row.text().details()), RowColumn.words("Author", 16, row -> row.change().label().getAuthor()),
				RowColumn.words("Label", 12, row -> row.change().id())), _ -> {
					// all that there is to see stands in the row
				});
		table.setImage(row -> image(row.change().kind()));
	}

	private static Image image(LabelDifference.Kind kind) {
		return switch (kind) {
		case ADDED -> Icons.OVERLAY_ADDED.image();
		case REMOVED -> Icons.OVERLAY_DELETED.image();
		case CHANGED -> Icons.OVERLAY_MODIFIED.image();
		};
	}

	Control control() {
		return table.control();
	}

	void show(List<LabelDifference> changes, double sampleRate) {
		table.show(changes.stream().map(each -> new Row(each, new LabelChangeText(each, sampleRate))).toList());
	}
}
