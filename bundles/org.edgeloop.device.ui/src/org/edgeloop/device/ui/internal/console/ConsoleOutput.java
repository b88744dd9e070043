package org.edgeloop.device.ui.internal.console;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.device.ui.console.ConsoleLine;
import org.edgeloop.device.ui.console.ConsolePresenter;
import org.edgeloop.device.ui.console.ConsoleText;
import org.edgeloop.ui.ThemeColors;

/** What a device has said, as native text that follows its end unless the user looks further up. */
final class ConsoleOutput {

	private final ConsolePresenter presenter;
	private final StyledText text;
	private boolean hadTimes;

	ConsoleOutput(Composite parent, ConsolePresenter presenter) {
		this.presenter = presenter;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 2, 4, 2);
		ThemeColors.whenChanged(text, this::showAll);
		showAll();
	}

	StyledText control() {
		return text;
	}

	/** Shows what is new. */
	void update() {
		ConsoleText.Change change = presenter.text().takeChange();
		if (hadTimes != presenter.hasTimes()) {
			showAll();
			return;
		}
		boolean isAtEnd = isAtEnd();
		if (change.dropped() > 0) {
			int first = Math.min(change.dropped(), text.getLineCount() - 1);
			text.replaceTextRange(0, change.dropped() < text.getLineCount() ? text.getOffsetAtLine(first) : text.getCharCount(), "");
		}
		show(Math.min(change.firstChanged(), text.getLineCount() - 1));
		follow(isAtEnd);
	}

	private void showAll() {
		text.setBackground(ThemeColors.CANVAS.color());
		text.setForeground(ThemeColors.TEXT.color());
		hadTimes = presenter.hasTimes();
		text.setText("");
		show(0);
		follow(true);
	}

	/** A widget's lines are the text's: the last one is not ended there either. */
	private void show(int from) {
		int offset = text.getOffsetAtLine(from);
		var added = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (int i = from; i < presenter.text().size(); i++) {
			ConsoleLine line = presenter.text().line(i);
			if (i > from) {
				added.append('\n');
			}
			if (i < presenter.text().size() - 1 || !line.text().isEmpty()) {
				int start = offset + added.length() + presenter.indent();
				line.runs().forEach(run -> styles.add(ConsoleColours.style(start + run.start(), run.length(), run.ink())));
				added.append(presenter.written(line));
			}
		}
		text.replaceTextRange(offset, text.getCharCount() - offset, added.toString());
		text.replaceStyleRanges(offset, added.length(), styles.toArray(StyleRange[]::new));
	}

	private boolean isAtEnd() {
		return text.getLinePixel(text.getLineCount() - 1) <= text.getClientArea().height;
	}

	private void follow(boolean isFollowing) {
		if (isFollowing) {
			text.setTopIndex(text.getLineCount());
		}
	}
}
