package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.ui.ThemeColors;

/** A unified difference: what came in one colour, what went in another; the signs at the left say the same. */
final class DiffArea {

	private final StyledText text;

	DiffArea(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 6, 4);
		colour();
		ThemeColors.whenChanged(text, () -> {
			colour();
			show(text.getText());
		});
	}

	private void colour() {
		text.setBackground(ThemeColors.CANVAS.color());
		text.setForeground(ThemeColors.TEXT.color());
	}

	void setFocus() {
		text.setFocus();
	}

	void show(String diff) {
		text.setText(diff);
		var ranges = new ArrayList<StyleRange>();
		boolean inHunk = false;
		int at = 0;
		for (String line : diff.split("(?<=\n)")) {
			inHunk = line.startsWith("@@") || inHunk && !line.startsWith("diff --git ");
			ThemeColors colour = !inHunk || line.startsWith("@@") ? ThemeColors.MUTED_TEXT
					: line.startsWith("+") ? ThemeColors.PASSED : line.startsWith("-") ? ThemeColors.FAILED : ThemeColors.TEXT;
			ranges.add(new StyleRange(at, line.length(), colour.color(), null));
			at += line.length();
		}
		text.setStyleRanges(ranges.stream().filter(range -> range.length > 0).toArray(StyleRange[]::new));
	}
}
