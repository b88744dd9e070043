package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.ThemeColors;

/**
 * The keys of labelling over the timeline, as they are bound at present, in native text that a screen reader reads out. The next
 * key or click closes it; arrow and page keys scroll it where it is larger than the window.
 */
final class CheatSheet {

	private static final int MARGIN = 12;
	private static final List<Integer> SCROLLING = List.of(SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.PAGE_DOWN, SWT.PAGE_UP);

	private final Control owner;
	private final BoundKeys bound;

	/** @param owner what it lies over */
	CheatSheet(Control owner, BoundKeys bound) {
		this.owner = owner;
		this.bound = bound;
	}

	void open() {
		Shell shell = new Shell(owner.getShell(), SWT.TOOL | SWT.BORDER);
		shell.setText("Labelling keys");
		GridLayoutFactory.fillDefaults().applyTo(shell);
		ScrolledComposite scrolled = new ScrolledComposite(shell, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		Composite groups = new Composite(scrolled, SWT.NONE);
		RowLayout columns = new RowLayout(SWT.HORIZONTAL);
		columns.spacing = 2 * MARGIN;
		columns.marginWidth = columns.marginHeight = MARGIN;
		groups.setLayout(columns);
		CheatSheetGroup.ALL.forEach(group -> addGroup(groups, group));
		new Label(groups, SWT.NONE).setText("The next key closes this. Keys can be changed: Window > Preferences > General > Keys.");
		scrolled.setContent(groups);
		place(shell, scrolled, groups);
		closeOnNextKey(shell, scrolled);
		shell.open();
		shell.forceFocus();
	}

	private void addGroup(Composite groups, CheatSheetGroup group) {
		Composite column = new Composite(groups, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 2).applyTo(column);
		Label title = new Label(column, SWT.NONE);
		title.setText(group.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		for (CheatSheetGroup.Line line : group.lines()) {
			Label keys = new Label(column, SWT.NONE);
			keys.setText(keys(line).replace("&", "&&"));
			keys.setForeground(ThemeColors.ACCENT.color());
			new Label(column, SWT.NONE).setText(line.text());
		}
	}

	/** @return the keys of a gesture; a dash where the user has taken them away */
	private String keys(CheatSheetGroup.Line line) {
		if (line.commands().isEmpty()) {
			return line.fixed();
		}
		String keys = line.commands().stream().map(bound::of).flatMap(Optional::stream).collect(Collectors.joining(", "));
		return keys.isEmpty() ? "–" : keys;
	}

	/** As wide as the timeline, and as high as the text takes there, in the window. */
	private void place(Shell shell, ScrolledComposite scrolled, Composite groups) {
		Rectangle area = owner.getBounds();
		Point corner = owner.toDisplay(0, 0);
		Rectangle window = owner.getShell().getBounds();
		int width = area.width - 2 * MARGIN;
		Point size = groups.computeSize(width, SWT.DEFAULT);
		scrolled.setMinHeight(size.y);
		scrolled.getVerticalBar().setIncrement(MARGIN * 2);
		int height = Math.min(shell.computeTrim(0, 0, width, size.y).height, window.height - 4 * MARGIN);
		int y = Math.clamp(corner.y + MARGIN, window.y + MARGIN, Math.max(window.y + MARGIN, window.y + window.height - height - MARGIN));
		shell.setBounds(corner.x + MARGIN, y, width, height);
	}

	/** The sheet takes the key or click that closes it: whoever reads looks for a key, and does not mean it yet. */
	private static void closeOnNextKey(Shell shell, ScrolledComposite scrolled) {
		Listener listener = event -> {
			boolean modifier = event.type == SWT.KeyDown && (event.keyCode & SWT.MODIFIER_MASK) != 0;
			if (event.type == SWT.KeyDown && SCROLLING.contains(event.keyCode) && scrolled.getVerticalBar().getVisible()) {
				scroll(scrolled, event);
			} else if (!modifier) {
				shell.close();
			}
			event.doit = modifier;
		};
		Display display = shell.getDisplay();
		display.addFilter(SWT.KeyDown, listener);
		display.addFilter(SWT.MouseDown, listener);
		shell.addDisposeListener(_ -> {
			display.removeFilter(SWT.KeyDown, listener);
			display.removeFilter(SWT.MouseDown, listener);
		});
	}

	private static void scroll(ScrolledComposite scrolled, Event event) {
		boolean page = event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP;
		boolean down = event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.ARROW_DOWN;
		int step = page ? scrolled.getClientArea().height : scrolled.getVerticalBar().getIncrement();
		Point origin = scrolled.getOrigin();
		scrolled.setOrigin(origin.x, origin.y + (down ? step : -step));
	}
}
