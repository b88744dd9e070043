package org.edgeloop.pipeline.ui.internal.details;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.pipeline.ui.StageCondition;
import org.edgeloop.pipeline.ui.StagePart;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.internal.stages.StageText;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** One stage: how it stands and why, what it runs, reads and makes, and the values of its parameters now and when it last ran. */
final class StagePage {

	private static final int MARGIN = 8;
	private static final int PADDING = 3;
	private static final int COMMAND_LINES = 4;

	private final StagesPresenter presenter;
	private final Composite page;
	private final StackLayout stack = new StackLayout();
	private final Composite empty;
	private final Composite content;
	private final Label icon;
	private final Label name;
	private final Label state;
	private final Label why;
	private final StyledText command;
	private final RowTable<StagePart> parts;
	private final StagesListener listener = this::changed;

	StagePage(Composite parent, StagesPresenter presenter) {
		this.presenter = presenter;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Select a stage to see why it would run, and what it reads and makes.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		content = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(6, 4).applyTo(content);
		icon = new Label(content, SWT.NONE);
		Composite head = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		name = new Label(head, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		state = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		why = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(why);
		command = new StyledText(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		command.setFont(JFaceResources.getTextFont());
		command.setAlwaysShowScrollBars(false);
		command.setMargins(PADDING, PADDING, PADDING, PADDING);
		recolour();
		ThemeColors.whenChanged(command, this::recolour);
		parts = new RowTable<>(content, columns(), _ -> {
			// there is nothing to open
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(1, 1).applyTo(parts.control());
		TableCopy.install(parts.control());
		presenter.addListener(listener);
		page.addDisposeListener(_ -> presenter.removeListener(listener));
		show();
	}

	private void recolour() {
		command.setBackground(ThemeColors.TRACK.color());
		command.setForeground(ThemeColors.TEXT.color());
	}

	private static List<RowColumn<StagePart>> columns() {
		return List.of(new RowColumn<>("Role", 15, false, part -> part.role().word(), Comparator.comparing(StagePart::role)),
				RowColumn.words("Name", 28, StagePart::name), RowColumn.words("Change", 12, StagePart::state),
				RowColumn.words("Now", 14, StagePart::now), RowColumn.words("At its last run", 24, StagePart::before));
	}

	private void changed(Change change) {
		switch (change) {
		case STAGES, CONDITIONS, SELECTION, RUN -> show();
		case LAYOUT, VIEW -> {
			// of the graph alone
		}
		}
	}

	private void show() {
		Optional<StageRow> selected = presenter.selected();
		stack.topControl = selected.isPresent() ? content : empty;
		selected.ifPresent(this::show);
		page.layout(true, true);
	}

	private void show(StageRow row) {
		StageCondition condition = presenter.condition(row.address());
		icon.setImage(condition.icon().image());
		name.setText(row.address().replace("&", "&&"));
		state.setText("\u2014 " + condition.word() + (row.stage().description().isEmpty() ? "" : ": " + row.stage().description().replace("&", "&&")));
		why.setText(StageText.sentences(row, condition).replace("&", "&&"));
		String words = row.canRun() ? String.join("\n", row.stage().commands()) : tracks(row.stage());
		if (!command.getText().equals(words)) {
			command.setText(words);
		}
		int lines = Math.clamp(row.stage().commands().size() + 1L, 1, COMMAND_LINES);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, command.getLineHeight() * lines).applyTo(command);
		parts.show(StagePart.of(row));
	}

	private static String tracks(Stage stage) {
		return stage.is(Stage.Flag.IMPORT) ? "Data that came from elsewhere" : "Data that DVC versions; no command makes them";
	}

	Control control() {
		return page;
	}
}
