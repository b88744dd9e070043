package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ui.internal.ChartTable;
import org.edgeloop.chart.ui.internal.PictureSurface;

/**
 * Shows a chart as a drawing that keys and the pointer change, or as the native table of its numbers.
 *
 * @param <C> the chart
 */
public abstract class PictureCanvas<C extends Chart> extends Composite {

	private final List<Consumer<ChartEntity>> choiceListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Optional<ChartEntity>>> hoverListeners = new CopyOnWriteArrayList<>();
	private final StackLayout stack = new StackLayout();
	private final ChartTable table;
	private PictureSurface surface;

	protected PictureCanvas(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		table = new ChartTable(this, this::choose);
	}

	/** Puts the drawing in its place. */
	protected final void show(PictureSurface drawing) {
		surface = drawing;
		stack.topControl = drawing;
	}

	/** Puts numbers into the table. */
	protected final void tabulate(C chart) {
		table.show(chart);
	}

	/** @return what is shown, as the user has changed it; empty at first */
	public abstract Optional<C> chart();

	/** Lets lines stand out, such as those of the runs that are chosen elsewhere. */
	public abstract void highlight(Set<Integer> lines);

	/** Shows the numbers in a table, or the drawing again. */
	public final void setTableShown(boolean shown) {
		stack.topControl = shown ? table.control() : surface;
		chart().filter(_ -> shown).ifPresent(table::show);
		layout();
	}

	public final boolean isTableShown() {
		return stack.topControl == table.control();
	}

	/** Tells a listener each part that the user chooses. */
	public final void addChoiceListener(Consumer<ChartEntity> listener) {
		choiceListeners.add(listener);
	}

	/** Tells a listener what the pointer or the keyboard has come to, and when it has left. */
	public final void addHoverListener(Consumer<Optional<ChartEntity>> listener) {
		hoverListeners.add(listener);
	}

	protected final void choose(ChartEntity part) {
		choiceListeners.forEach(listener -> listener.accept(part));
	}

	protected final void hovered(Optional<ChartEntity> part) {
		hoverListeners.forEach(listener -> listener.accept(part));
	}

	/** Opens a menu on the drawing and on the table alike. */
	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		surface.setMenu(menu);
		table.control().setMenu(menu);
	}

	@Override
	public boolean setFocus() {
		return stack.topControl.setFocus();
	}
}
