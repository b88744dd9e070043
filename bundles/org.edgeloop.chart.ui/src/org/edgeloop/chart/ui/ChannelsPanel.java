package org.edgeloop.chart.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.internal.Numbers;
import org.edgeloop.signal.Channel;

/**
 * The tracks of a timeline as a native table, for the keyboard and for screen readers: which are shown, in what order, on what
 * scale. It follows the model and changes it.
 */
public final class ChannelsPanel extends Composite {

	private final TimelineModel model;
	private final Table table;
	private final Button up;
	private final Button down;
	private final List<Button> scales;

	public ChannelsPanel(Composite parent, TimelineModel model) {
		super(parent, SWT.NONE);
		this.model = model;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		table = new Table(this, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (String title : List.of("Channel", "Unit", "Sample Rate", "Samples", "Scale")) {
			new TableColumn(table, SWT.NONE).setText(title);
		}
		Composite buttons = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, "Move &Up", () -> move(-1));
		down = button(buttons, "Move &Down", () -> move(1));
		scales = List.of(button(buttons, "&Automatic Scale", () -> scale(ValueScale.AUTO)),
				button(buttons, "&Shared Scale", () -> scale(ValueScale.SHARED)));
		table.addListener(SWT.Selection, this::selected);
		TimelineListener listener = this::modelChanged;
		model.addListener(listener);
		addListener(SWT.Dispose, _ -> model.removeListener(listener));
		fill();
		table.select(0);
		updateButtons();
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void modelChanged(Change change) {
		if (change == Change.TRACKS) {
			fill();
		}
	}

	/** Writes every row anew, in place: the selection and a screen reader's focus stay where they are. */
	private void fill() {
		List<Track> tracks = model.tracks();
		table.setItemCount(tracks.size());
		for (int row = 0; row < tracks.size(); row++) {
			Track track = tracks.get(row);
			TableItem item = table.getItem(row);
			item.setText(texts(track));
			item.setChecked(!track.hidden());
			item.setData(track.index());
		}
		updateButtons();
	}

	private static String[] texts(Track track) {
		Channel channel = track.channel();
		String rate = channel.sampleRate().isPresent() ? Numbers.significant(channel.sampleRate().getAsDouble(), 6) + " Hz"
				: "unknown";
		String scale = switch (track.scale()) {
		case ValueScale.Auto _ -> "automatic";
		case ValueScale.Shared _ -> "shared";
		case ValueScale.Fixed fixed -> Numbers.significant(fixed.range().min(), 4) + " to " + Numbers.significant(fixed.range().max(), 4);
		};
		return new String[] { channel.name(), channel.unit(), rate, TimeFormat.count(channel.length()), scale };
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			model.setHidden((Integer) item.getData(), !item.getChecked());
		}
		updateButtons();
	}

	private void move(int by) {
		int row = table.getSelectionIndex();
		model.moveTrack((Integer) table.getItem(row).getData(), row + by);
		table.setSelection(row + by);
		updateButtons();
	}

	private void scale(ValueScale scale) {
		for (TableItem item : table.getSelection()) {
			model.setScale((Integer) item.getData(), scale);
		}
	}

	private void updateButtons() {
		int row = table.getSelectionIndex();
		boolean single = table.getSelectionCount() == 1;
		up.setEnabled(single && row > 0);
		down.setEnabled(single && row < table.getItemCount() - 1);
		scales.forEach(button -> button.setEnabled(row >= 0));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
