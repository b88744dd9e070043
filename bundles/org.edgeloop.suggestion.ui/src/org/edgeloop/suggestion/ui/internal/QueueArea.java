package org.edgeloop.suggestion.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.suggestion.ui.SuggestionFilter;
import org.edgeloop.suggestion.ui.SuggestionList;
import org.edgeloop.suggestion.ui.SuggestionRow;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowTable;

/** The widgets of the queue: the filter, the counts, and the suggestions. */
public final class QueueArea extends Composite {

	/** More rows than one decides about before the list is read again; all are counted. */
	private static final int MOST_ROWS = 20_000;

	private final SuggestionList list;
	private final FilterFields fields;
	private final Label summary;
	private final RowTable<SuggestionRow> table;

	/** @param opened is told the suggestion that the user wants to see */
	public QueueArea(Composite parent, SuggestionList list, Consumer<SuggestionRow> opened) {
		super(parent, SWT.NONE);
		this.list = list;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		fields = new FilterFields(this, this::filter, this::say);
		summary = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(1, SWT.DEFAULT).applyTo(summary);
		table = new RowTable<>(this, SWT.MULTI, SuggestionColumns.all(), opened);
		table.setImage(QueueArea::image);
		table.stayInPlace();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
	}

	private static Image image(SuggestionRow row) {
		return switch (row.state()) {
		case OPEN -> Icons.SUGGESTION.image();
		case ACCEPTED -> Icons.ACCEPT.image();
		case REJECTED -> Icons.REJECT.image();
		case LABELLED -> Icons.LABELS.image();
		};
	}

	private void filter(SuggestionFilter chosen) {
		list.setFilter(chosen);
		showRows();
	}

	/** Shows what was read or decided. */
	public void showList() {
		fields.offer(list);
		showRows();
	}

	private void showRows() {
		List<SuggestionRow> shown = list.shown();
		table.show(shown.subList(0, Math.min(shown.size(), MOST_ROWS)));
		say(list.summary() + listed(shown.size()));
	}

	private static String listed(int count) {
		String words = count == 1 ? "; one is listed" : "; " + count + " are listed";
		return count <= MOST_ROWS ? words : words + ", the first " + MOST_ROWS + " of them here";
	}

	private void say(String sentence) {
		summary.setText(sentence);
		layout();
	}

	/** Tells a listener each suggestion that the user selects. */
	public void addSelectionListener(Consumer<SuggestionRow> listener) {
		table.addSelectionListener(listener);
	}

	/** @return what the user has selected */
	public List<SuggestionRow> selection() {
		return table.selection();
	}

	/** @return the native table, for its menu and its focus */
	public Table table() {
		return table.control();
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}
}
