package org.edgeloop.device.ui.internal.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.device.ui.plan.LogLine;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.ui.ThemeColors;

/** The log of a plan as text, with the time of each line. It follows the end unless the user looks further up. */
public final class LogArea {

	private final StyledText text;
	private final PlanSession session;

	public LogArea(Composite parent, PlanSession session) {
		this.session = session;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 2, 4, 2);
		recolour();
		ThemeColors.whenChanged(text, this::recolour);
		session.addListener(new PlanSession.Listener() {
			@Override
			public void changed() {
				if (!text.isDisposed() && session.log().isEmpty() && text.getCharCount() > 0) {
					text.setText("");
				}
			}

			@Override
			public void logged(List<LogLine> lines) {
				if (!text.isDisposed()) {
					append(lines);
				}
			}
		});
		append(session.log());
	}

	private void recolour() {
		text.setBackground(ThemeColors.CANVAS.color());
		text.setForeground(ThemeColors.TEXT.color());
	}

	public StyledText control() {
		return text;
	}

	private void append(List<LogLine> lines) {
		boolean isAtEnd = text.getLinePixel(text.getLineCount() - 1) <= text.getClientArea().height;
		List<LogLine> log = session.log();
		// A log that is cut at its front, or that begins anew, is shown anew.
		if (text.getLineCount() - 1 + lines.size() == log.size()) {
			text.append(lines(lines));
		} else {
			text.setText(lines(log));
		}
		if (isAtEnd) {
			text.setTopIndex(text.getLineCount());
		}
	}

	private static String lines(List<LogLine> lines) {
		return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
	}
}
