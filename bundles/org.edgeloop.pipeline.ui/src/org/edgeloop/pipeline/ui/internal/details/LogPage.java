package org.edgeloop.pipeline.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.pipeline.ui.RunLine;
import org.edgeloop.pipeline.ui.RunLine.Tone;
import org.edgeloop.pipeline.ui.StageRun;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.ui.ThemeColors;

/** What is said while stages run. It follows the end unless the user looks further up. */
final class LogPage {

	private static final int MARGIN = 4;

	private final StagesPresenter presenter;
	private final Composite page;
	private final Label summary;
	private final Button onlySelected;
	private final Button stop;
	private final StyledText text;
	private final StagesListener listener = this::changed;
	private final StageRun.Listener runListener = new StageRun.Listener() {

		@Override
		public void changed() {
			showState();
		}

		@Override
		public void logged(List<RunLine> lines) {
			append(lines);
		}
	};
	private Optional<StageRun> run = Optional.empty();
	private int shownLines;

	LogPage(Composite parent, StagesPresenter presenter) {
		this.presenter = presenter;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(page);
		summary = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(MARGIN, 0).applyTo(summary);
		onlySelected = new Button(page, SWT.CHECK);
		onlySelected.setText("Only the selected stage");
		onlySelected.addListener(SWT.Selection, _ -> showAll());
		stop = new Button(page, SWT.PUSH);
		stop.setText("Stop");
		stop.addListener(SWT.Selection, _ -> presenter.run().ifPresent(StageRun::cancel));
		text = new StyledText(page, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, 2, MARGIN, 2);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1, 1).applyTo(text);
		recolour();
		ThemeColors.whenChanged(text, this::recolour);
		presenter.addListener(listener);
		page.addDisposeListener(_ -> {
			presenter.removeListener(listener);
			run.ifPresent(shown -> shown.removeListener(runListener));
		});
		follow();
	}

	private void changed(Change change) {
		if (change == Change.RUN) {
			follow();
		} else if (change == Change.SELECTION && onlySelected.getSelection()) {
			showAll();
		}
	}

	private void follow() {
		run.ifPresent(before -> before.removeListener(runListener));
		run = presenter.run();
		run.ifPresent(now -> now.addListener(runListener));
		showAll();
		showState();
	}

	private void recolour() {
		text.setBackground(ThemeColors.CANVAS.color());
		text.setForeground(ThemeColors.TEXT.color());
		showAll();
	}

	private void showState() {
		if (run.filter(now -> now.log().isEmpty()).isPresent() && text.getCharCount() > 0) {
			showAll();
		}
		summary.setText(run.map(StageRun::summary).filter(words -> !words.isEmpty()).orElse("Nothing has been run yet."));
		stop.setEnabled(run.filter(now -> now.isRunning() && !now.isStopping()).isPresent());
	}

	private boolean isWanted(RunLine line) {
		return !onlySelected.getSelection() || presenter.selection().contains(line.stage());
	}

	private void showAll() {
		text.setText("");
		shownLines = 0;
		run.ifPresent(now -> append(now.log()));
	}

	private void append(List<RunLine> lines) {
		List<RunLine> wanted = lines.stream().filter(this::isWanted).toList();
		boolean isAtEnd = text.getLinePixel(text.getLineCount() - 1) <= text.getClientArea().height;
		var words = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		int start = text.getCharCount();
		for (RunLine line : wanted) {
			int from = start + words.length();
			words.append(line.tone() == Tone.OUTPUT || line.tone() == Tone.ERROR ? line.stage() + " \u2502 " : "").append(line.text()).append('\n');
			styles.add(style(line, from, start + words.length()));
		}
		text.append(words.toString());
		styles.forEach(text::setStyleRange);
		shownLines += wanted.size();
		cut();
		if (isAtEnd) {
			text.setTopIndex(text.getLineCount());
		}
	}

	/** What the run forgets of a long log goes here, too. */
	private void cut() {
		int kept = run.map(now -> now.log().size()).orElse(0);
		if (shownLines > kept && kept > 0) {
			text.replaceTextRange(0, text.getOffsetAtLine(shownLines - kept), "");
			shownLines = kept;
		}
	}

	private static StyleRange style(RunLine line, int from, int to) {
		return switch (line.tone()) {
		case OUTPUT -> new StyleRange(from, line.stage().length() + 2, ThemeColors.MUTED_TEXT.color(), null);
		case ERROR -> new StyleRange(from, to - from, ThemeColors.WARNING.color(), null);
		case NOTE -> new StyleRange(from, to - from, ThemeColors.SERIES_1.color(), null);
		case END -> new StyleRange(from, to - from, ThemeColors.TEXT.color(), null, SWT.BOLD);
		case WARNING -> new StyleRange(from, to - from, ThemeColors.FAILED.color(), null, SWT.BOLD);
		};
	}

	Control control() {
		return page;
	}

	void setFocus() {
		text.setFocus();
	}
}
