package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.ui.ChartRange;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of a chart, which a job draws; the last one stays until the next is done. */
public final class ChartSurface extends Canvas {

	/** How far one turn of the wheel or one line of the scroll bar goes, in points. */
	private static final int LINE = 24;

	private static final int MARK_ALPHA = 45;

	private final Consumer<ChartEntity> onChoice;
	private final Consumer<ChartRange> onRange;
	private final ChartAccessibility accessibility;
	private Optional<Chart> chart = Optional.empty();
	private Optional<ChartPicture> picture = Optional.empty();
	private Optional<Image> image = Optional.empty();
	private Optional<ChartEntity> focus = Optional.empty();
	private Set<ChartEntity> marked = Set.of();
	/** Where a range starts: the part chosen last, or where a drag began. */
	private Optional<ChartEntity> anchor = Optional.empty();
	private boolean dragging;
	private long request;

	public ChartSurface(Composite parent, Consumer<ChartEntity> onChoice, Consumer<ChartRange> onRange) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.onChoice = onChoice;
		this.onRange = onRange;
		accessibility = new ChartAccessibility(this, this::chart, () -> focus);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> drawAnew());
		addListener(SWT.ZoomChanged, _ -> drawAnew());
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		addListener(SWT.Dispose, _ -> image.ifPresent(Image::dispose));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseMove, this::pointed);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		});
		getVerticalBar().setVisible(false);
		getVerticalBar().addListener(SWT.Selection, _ -> redraw());
		ThemeColors.whenChanged(this, this::drawAnew);
	}

	/** Shows another chart. */
	public void show(Chart shown) {
		chart = Optional.of(shown);
		focus = focus.filter(shown.entities()::contains);
		anchor = Optional.empty();
		marked = Set.of();
		getVerticalBar().setSelection(0);
		accessibility.changed();
		drawAnew();
	}

	/** Frames parts until another chart is shown. */
	public void mark(Set<ChartEntity> parts) {
		marked = Set.copyOf(parts);
		redraw();
	}

	public Optional<Chart> chart() {
		return chart;
	}

	/** Draws in the background what is to be seen now; a drawing that took longer than the next one is dropped. */
	private void drawAnew() {
		Rectangle area = getClientArea();
		long number = ++request;
		if (area.width < 1 || area.height < 1) {
			return;
		}
		chart.ifPresent(shown -> {
			ChartStyle style = ChartTheme.of(this);
			double scale = getMonitor().getZoom() / 100.0;
			Display display = getDisplay();
			Job.createSystem("Drawing a chart", (ICoreRunnable) _ -> {
				var drawing = new ChartDrawing(shown, style);
				ChartPicture drawn = drawing.draw(area.width, Math.max(area.height, drawing.preferredHeight()), scale);
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (number == request && !isDisposed()) {
							take(drawn);
						}
					});
				}
			}).schedule();
		});
	}

	private void take(ChartPicture drawn) {
		picture = Optional.of(drawn);
		image.ifPresent(Image::dispose);
		image = Optional.of(ChartImage.of(getDisplay(), drawn));
		ScrollBar bar = getVerticalBar();
		int height = getClientArea().height;
		boolean wasVisible = bar.getVisible();
		bar.setVisible(drawn.height() > height);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, drawn.height() - height)), 0, drawn.height(), Math.max(1, height), LINE,
				Math.max(1, height - LINE));
		if (wasVisible != bar.getVisible()) {
			drawAnew();
		}
		redraw();
	}

	private int scrolled() {
		return getVerticalBar().getVisible() ? getVerticalBar().getSelection() : 0;
	}

	private void paint(GC gc) {
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(getClientArea());
		image.ifPresent(drawn -> gc.drawImage(drawn, 0, -scrolled()));
		marked.forEach(part -> area(part).ifPresent(area -> mark(gc, area)));
		if (isFocusControl()) {
			focus.flatMap(this::area).ifPresent(area -> ring(gc, area, SWT.LINE_DOT));
		}
	}

	/** Bars are framed; a range is covered as a whole. */
	private void mark(GC gc, Area area) {
		if (chart.filter(Chart::hasRanges).isEmpty()) {
			ring(gc, area, SWT.LINE_SOLID);
			return;
		}
		gc.setAlpha(MARK_ALPHA);
		gc.setBackground(ThemeColors.SELECTION.color());
		gc.fillRectangle((int) area.x(), (int) area.y(), (int) Math.ceil(area.x() + area.width()) - (int) area.x(), (int) Math.ceil(area.height()));
		gc.setAlpha(255);
	}

	private static void ring(GC gc, Area area, int style) {
		gc.setLineStyle(style);
		gc.setForeground(ThemeColors.SELECTION.color());
		gc.setLineWidth(2);
		gc.drawRectangle((int) area.x() - 1, (int) area.y() - 1, (int) Math.ceil(area.width()) + 2, (int) Math.ceil(area.height()) + 2);
	}

	/** @return where a part is now, from the corner of this canvas */
	private Optional<Area> area(ChartEntity entity) {
		return picture.map(drawn -> drawn.areas().get(entity))
				.map(area -> new Area(area.x(), area.y() - scrolled(), area.width(), area.height()));
	}

	private Optional<ChartEntity> at(Event event) {
		return picture.flatMap(drawn -> drawn.entityAt(event.x, event.y + scrolled()));
	}

	private void pressed(Event event) {
		Optional<ChartEntity> entity = at(event);
		if (event.button == 3) {
			// A menu is about what it opens on.
			entity.filter(part -> !marked.contains(part)).ifPresent(this::choose);
		} else if (event.button == 1 && ranges() && entity.isPresent() && (event.stateMask & SWT.SHIFT) == 0) {
			anchor = entity;
			dragging = true;
		}
	}

	private void released(Event event) {
		if (event.button != 1) {
			return;
		}
		boolean far = dragging && anchor.isPresent() && !draggedTo(event).equals(anchor);
		dragging = false;
		if (far || ranges() && (event.stateMask & SWT.SHIFT) != 0 && anchor.isPresent()) {
			draggedTo(event).ifPresent(this::chooseUpTo);
		} else {
			at(event).ifPresent(this::choose);
		}
	}

	private boolean ranges() {
		return chart.filter(Chart::hasRanges).isPresent();
	}

	private Optional<ChartEntity> draggedTo(Event event) {
		return anchor.flatMap(start -> picture.flatMap(drawn -> drawn.nearest(start.series(), event.x)));
	}

	private void chooseUpTo(ChartEntity end) {
		anchor.ifPresent(start -> {
			focus = Optional.of(end);
			setFocus();
			onRange.accept(ChartRange.between(start, end));
		});
	}

	private void pointed(Event event) {
		if (dragging) {
			anchor.ifPresent(start -> draggedTo(event).ifPresent(end -> mark(ChartRange.between(start, end).entities())));
			return;
		}
		Optional<ChartEntity> entity = at(event);
		String tip = entity.flatMap(part -> chart.map(shown -> shown.describe(part))).orElse("");
		if (!tip.equals(getToolTipText() == null ? "" : getToolTipText())) {
			setToolTipText(tip.isEmpty() ? null : tip);
		}
		setCursor(entity.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void choose(ChartEntity entity) {
		focus = Optional.of(entity);
		anchor = focus;
		setFocus();
		redraw();
		onChoice.accept(entity);
	}

	private void key(Event event) {
		ChartFocus places = new ChartFocus(picture.map(ChartPicture::entities).orElse(List.of()));
		boolean lying = chart.filter(Chart::isLying).isPresent();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> step(neighbour(0, 1).or(() -> lying ? places.otherBar(focus, 1) : places.otherPart(focus, 1)), event);
		case SWT.ARROW_UP -> step(neighbour(0, -1).or(() -> lying ? places.otherBar(focus, -1) : places.otherPart(focus, -1)), event);
		case SWT.ARROW_RIGHT -> step(neighbour(1, 0).or(() -> lying ? places.otherPart(focus, 1) : places.otherBar(focus, 1)), event);
		case SWT.ARROW_LEFT -> step(neighbour(-1, 0).or(() -> lying ? places.otherPart(focus, -1) : places.otherBar(focus, -1)), event);
		case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> focus.ifPresent(this::choose);
		default -> {
			// not for a chart
		}
		}
	}

	private Optional<ChartEntity> neighbour(int right, int down) {
		return focus.flatMap(part -> chart.flatMap(shown -> shown.neighbour(part, right, down)));
	}

	private void step(Optional<ChartEntity> entity, Event event) {
		if ((event.stateMask & SWT.SHIFT) == 0 || !ranges()) {
			moveTo(entity);
			return;
		}
		anchor = anchor.or(() -> focus);
		moveTo(entity);
		entity.ifPresent(this::chooseUpTo);
	}

	private void moveTo(Optional<ChartEntity> entity) {
		focus = entity;
		entity.flatMap(this::area).ifPresent(area -> {
			int height = getClientArea().height;
			int above = Math.min(0, (int) area.y() - LINE);
			int below = Math.max(0, (int) (area.y() + area.height()) + LINE - height);
			getVerticalBar().setSelection(getVerticalBar().getSelection() + (above < 0 ? above : below));
		});
		accessibility.focusMoved();
		redraw();
	}
}
