package org.edgeloop.versioning.ui.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.versioning.ui.diff.LabelChangeText;

/** A row for each label that differs, of one recording or of many. */
public final class LabelChangeTable {

	/** A difference with its recording and what it takes to say it. */
	private record Row(String recording, LabelDifference change, LabelChangeText text) {
	}

	private final RowTable<Row> table;

	/** @param isOfMany whether each row says which recording it is of */
	public LabelChangeTable(Composite parent, boolean isOfMany) {
		List<RowColumn<Row>> columns = new ArrayList<>();
		columns.add(RowColumn.words("Change", 12, row -> row.text().kind()));
		if (isOfMany) {
			columns.add(RowColumn.words("Recording", 30, Row::recording));
		}
		columns.add(RowColumn.words("Type", 20, row -> row.text().type()));
		columns.add(new RowColumn<>("From", 12, true, row -> row.text().from(), Comparator.comparingLong(row -> row.change().label().getFrom())));
		columns.add(new RowColumn<>("To", 12, true, row -> row.text().to(), Comparator.comparingLong(row -> row.change().label().getTo())));
		columns.add(RowColumn.words("What changed", 44, row -> row.text().details()));
		columns.add(RowColumn.words("Author", 14, row -> row.change().label().getAuthor()));
		table = new RowTable<>(parent, columns, _ -> {
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

	public Control control() {
		return table.control();
	}

	public void show(List<LabelFileDiff> files) {
		table.show(files.stream().flatMap(LabelChangeTable::rows).toList());
	}

	private static Stream<Row> rows(LabelFileDiff file) {
		double sampleRate = file.after().getSampleRate() > 0 ? file.after().getSampleRate() : file.before().getSampleRate();
		String recording = file.after().getRecording().isEmpty() ? file.before().getRecording() : file.after().getRecording();
		return file.changes().stream().map(change -> new Row(recording.isEmpty() ? file.path() : recording, change, new LabelChangeText(change, sampleRate)));
	}
}
