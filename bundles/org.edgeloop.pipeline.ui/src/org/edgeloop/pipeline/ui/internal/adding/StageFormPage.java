package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.ui.ThemeColors;

/** The fields of a stage, what is wrong with them, and below what will stand in {@code dvc.yaml}. */
final class StageFormPage extends WizardPage {

	private static final int WIDTH = 420;
	private static final int COMMAND_LINES = 3;
	private static final int PREVIEW_LINES = 9;

	private final List<Path> folders;
	private final StageFields start;
	private final Function<StageFields, NewStage> maker;
	private final boolean isNameFixed;
	private Combo folder;
	private Composite fields;
	private Text name;
	private Text description;
	private Text command;
	private Text reads;
	private Text parameters;
	private Text makes;
	private Text metrics;
	private Text plots;
	private StyledText preview;
	private Optional<NewStage> stage = Optional.empty();
	private boolean isTouched;

	/**
	 * @param folders whose {@code dvc.yaml} the stage may stand in, at least one; the first is chosen
	 * @param start what the fields say at first
	 * @param isNameFixed whether the stage keeps its name
	 * @param maker makes the stage, or says in an {@link IllegalArgumentException} why there is none
	 */
	StageFormPage(String title, List<Path> folders, StageFields start, boolean isNameFixed, Function<StageFields, NewStage> maker) {
		super("stage");
		this.folders = List.copyOf(folders);
		this.start = start;
		this.isNameFixed = isNameFixed;
		this.maker = maker;
		setTitle(title);
		setDescription("A command, what it reads and what it makes. Files are named from the folder of dvc.yaml, several by commas.");
	}

	@Override
	public void createControl(Composite parent) {
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 6).applyTo(fields);
		label("Project");
		folder = new Combo(fields, SWT.READ_ONLY);
		folder.setItems(folders.stream().map(place -> String.valueOf(place.getFileName())).toArray(String[]::new));
		folder.select(0);
		folder.setEnabled(folders.size() > 1);
		folder.addListener(SWT.Selection, _ -> check());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(folder);
		name = text("Name", start.name(), "train");
		name.setEditable(!isNameFixed);
		command = command();
		reads = files("Reads", start.reads(), "train.py, features");
		parameters = text("Parameters", start.parameters(), "train.rate, seed; other.yaml:depth");
		makes = files("Makes", start.makes(), "model.onnx");
		metrics = files("Metrics", start.metrics(), "metrics.json, which Git keeps");
		plots = files("Plots", start.plots(), "loss.csv");
		description = text("Description", start.description(), "for people; may be left empty");
		preview();
		fields.setTabList(Arrays.stream(fields.getChildren()).filter(child -> child != preview && !(child instanceof Label)).toArray(Control[]::new));
		setControl(fields);
		check();
		isTouched = true;
		(isNameFixed ? command : name).setFocus();
	}

	private Label label(String text) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Text text(String title, String text, String message) {
		label(title);
		return field(new Text(fields, SWT.BORDER), text, message, 2);
	}

	private Text field(Text field, String text, String message, int columns) {
		field.setText(text);
		field.setMessage(message);
		field.addListener(SWT.Modify, _ -> check());
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}

	/** Each line is a command of its own script; the tabulator leaves the field. */
	private Text command() {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label("Command"));
		Text field = field(new Text(fields, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), start.command(), "python train.py", 2);
		field.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, field.getLineHeight() * COMMAND_LINES).applyTo(field);
		field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return field;
	}

	private Text files(String title, String text, String message) {
		label(title);
		Text field = field(new Text(fields, SWT.BORDER), text, message, 1);
		Button choose = new Button(fields, SWT.PUSH);
		choose.setText("Choose\u2026");
		choose.setToolTipText("Files and folders of the project");
		choose.addListener(SWT.Selection, _ -> {
			List<String> chosen = new FileChoice(getShell(), folder()).ask(title);
			if (!chosen.isEmpty()) {
				field.setText(Stream.concat(StageFields.items(field.getText()).stream(), chosen.stream()).distinct().collect(Collectors.joining(", ")));
			}
		});
		GridDataFactory.fillDefaults().applyTo(choose);
		return field;
	}

	private void preview() {
		Label title = label("In dvc.yaml");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(title);
		preview = new StyledText(fields, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		preview.setAlwaysShowScrollBars(false);
		preview.setFont(JFaceResources.getTextFont());
		preview.setBackground(ThemeColors.TRACK.color());
		preview.setForeground(ThemeColors.TEXT.color());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, preview.getLineHeight() * PREVIEW_LINES).applyTo(preview);
	}

	/** Looks at the fields anew, as when more is known of the stages that are there. */
	void check() {
		if (preview == null) {
			return; // the fields are still being made
		}
		try {
			NewStage made = maker.apply(new StageFields(name.getText(), description.getText(), command.getText(), reads.getText(), parameters.getText(),
					makes.getText(), metrics.getText(), plots.getText()));
			stage = Optional.of(made);
			preview.setText(made.toYaml());
			setErrorMessage(null);
		} catch (IllegalArgumentException e) {
			stage = Optional.empty();
			String sentence = String.valueOf(e.getMessage());
			setErrorMessage(isTouched ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + "." : null);
		}
		setPageComplete(stage.isPresent());
	}

	/** @return what the fields say; empty while that is no stage */
	Optional<NewStage> stage() {
		return stage;
	}

	/** @return the folder of the {@code dvc.yaml} */
	Path folder() {
		return folders.get(Math.max(0, folder.getSelectionIndex()));
	}

	/** @param wanted is told whenever the user chooses another folder */
	void whenFolderChosen(Runnable wanted) {
		folder.addListener(SWT.Selection, _ -> wanted.run());
	}
}
