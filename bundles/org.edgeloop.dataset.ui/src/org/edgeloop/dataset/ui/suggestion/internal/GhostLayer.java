package org.edgeloop.dataset.ui.suggestion.internal;

import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabelText;
import org.edgeloop.dataset.ui.labelling.internal.TimeText;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.ui.ThemeColors;

/** The suggestions on the timeline, for eye and mouse: their chips take clicks, all else goes through to the labels. */
public final class GhostLayer implements TimelineLayer {

	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";

	private static final TimelineDrag LOOKING = _ -> {
		// looking is done with the press
	};

	private final LabellingPresenter presenter;
	private final TypeColors colors;
	private final IServiceLocator services;
	private final GhostScene scene;

	/**
	 * @param canvas what the suggestions are drawn on
	 * @param services where commands for the context menu are found
	 */
	public GhostLayer(LabellingPresenter presenter, TypeColors colors, Control canvas, IServiceLocator services) {
		this.presenter = presenter;
		this.colors = colors;
		this.services = services;
		scene = new GhostScene(presenter, text -> widthOn(canvas, text));
	}

	private static int widthOn(Control canvas, String text) {
		GC gc = new GC(canvas);
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public void paintBelow(GC gc, TimelineGeometry geometry) {
		var painter = new GhostPainter(presenter, colors);
		scene.ghosts(geometry).forEach(ghost -> painter.paintBand(gc, ghost));
	}

	/** The one that is looked at comes last, so that nothing hides it. */
	@Override
	public void paint(GC gc, TimelineGeometry geometry) {
		var painter = new GhostPainter(presenter, colors);
		for (boolean last : new boolean[] { false, true }) {
			for (Ghost ghost : scene.ghosts(geometry)) {
				if (presenter.suggestions().current().filter(ghost.suggestion()::equals).isPresent() == last) {
					painter.paintFrame(gc, ghost);
					painter.paintChip(gc, ghost);
				}
			}
		}
	}

	/** Hollow, in a row of their own below the labels'. */
	@Override
	public void paintOverview(GC gc, TimelineGeometry geometry) {
		gc.setForeground(ThemeColors.TEXT.color());
		for (Rectangle stretch : scene.overview(geometry)) {
			gc.drawRectangle(stretch.x, stretch.y, Math.max(1, stretch.width - 1), stretch.height - 1);
		}
	}

	@Override
	public int cursorAt(TimelinePointer pointer) {
		return scene.hit(pointer).isPresent() ? SWT.CURSOR_HAND : SWT.NONE;
	}

	@Override
	public Optional<String> toolTipAt(TimelinePointer pointer) {
		return scene.hit(pointer).map(ghost -> "Suggestion: "
				+ LabelText.describe(ghost.suggestion(), presenter.taxonomy(), TimeText.of(presenter.timeline())));
	}

	@Override
	public Optional<TimelineDrag> pressed(TimelinePointer pointer) {
		if (pointer.button() != 1 || pointer.has(SWT.SHIFT) || pointer.has(SWT.ALT)) {
			return Optional.empty();
		}
		return scene.hit(pointer).filter(ghost -> presenter.suggestions().look(ghost.suggestion())).map(_ -> LOOKING);
	}

	@Override
	public boolean doubleClicked(TimelinePointer pointer) {
		return scene.hit(pointer).map(ghost -> {
			presenter.suggestions().look(ghost.suggestion());
			presenter.navigation().zoomToSelection();
			return true;
		}).orElse(false);
	}

	@Override
	public void fillMenu(IMenuManager menu, TimelinePointer pointer) {
		scene.hit(pointer).ifPresent(ghost -> presenter.suggestions().look(ghost.suggestion()));
		if (presenter.suggestions().current().isPresent()) {
			menu.add(new Separator());
			menu.add(command("acceptSuggestion"));
			menu.add(command("rejectSuggestion"));
		}
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(services, null, COMMANDS + id, CommandContributionItem.STYLE_PUSH));
	}
}
