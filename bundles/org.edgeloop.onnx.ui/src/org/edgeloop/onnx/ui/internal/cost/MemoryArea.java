package org.edgeloop.onnx.ui.internal.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.ui.cost.MemoryPresenter;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The map of the arena, and the table of its buffers. */
public final class MemoryArea {

	private static final int MARGIN = 6;
	private static final int NAME = 26;
	private static final int WORD = 12;
	private static final int NUMBER = 12;
	private static final int[] WEIGHTS = { 3, 2 };

	private final MemoryPresenter presenter;
	private final Composite area;
	private final Label words;
	private final MemoryCanvas canvas;
	private final RowTable<ArenaBuffer> table;
	private List<ArenaBuffer> shown = List.of();

	/** @param chosen is told the buffer that the user selects */
	public MemoryArea(Composite parent, MemoryPresenter presenter, Consumer<ArenaBuffer> chosen, Consumer<ArenaBuffer> opened) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		words = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(words);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new MemoryCanvas(sash, presenter, chosen, opened);
		table = new RowTable<>(sash, columns(), opened);
		table.addSelectionListener(chosen);
		TableCopy.install(table.control());
		sash.setWeights(WEIGHTS);
	}

	private static List<RowColumn<ArenaBuffer>> columns() {
		return List.of(RowColumn.words("Value", NAME, ArenaBuffer::name),
				RowColumn.words("Kind", WORD, buffer -> buffer.kind().name().toLowerCase(Locale.ROOT)), number("Size [B]", ArenaBuffer::bytes),
				number("Offset", ArenaBuffer::offset), number("From step", ArenaBuffer::first), number("To step", ArenaBuffer::last),
				RowColumn.words("Type", WORD, ArenaBuffer::type), RowColumn.words("Also holds", NAME, MemoryArea::others));
	}

	private static RowColumn<ArenaBuffer> number(String title, ToLongFunction<ArenaBuffer> value) {
		return new RowColumn<>(title, NUMBER, true, buffer -> Counts.of(value.applyAsLong(buffer)), Comparator.comparingLong(value));
	}

	private static String others(ArenaBuffer buffer) {
		return String.join(", ", buffer.values().subList(1, buffer.values().size()));
	}

	public Composite control() {
		return area;
	}

	public void setFocus() {
		canvas.setFocus();
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		words.setText(presenter.plan().map(this::words).orElse(""));
		List<ArenaBuffer> buffers = presenter.buffers();
		if (buffers != shown && !buffers.equals(shown)) {
			shown = buffers;
			table.show(buffers);
		}
		presenter.selected().ifPresent(buffer -> {
			table.select(buffer);
			table.control().showSelection();
		});
		canvas.refresh();
		area.layout();
	}

	private String words(ArenaPlan plan) {
		String text = String.format(Locale.ROOT, "%s in an arena of %,d B. Most is needed at step %d, %s: %,d B.", Counts.of(plan.buffers().size(), "buffer"),
				plan.bytes(), plan.peakStep(), presenter.step(plan.peakStep()), plan.peakBytes());
		return plan.unsized().isEmpty() ? text : text + " The size of " + Counts.of(plan.unsized().size(), "value") + " is not known and not counted.";
	}
}
