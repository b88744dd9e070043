package org.edgeloop.suggestion.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.ui.SuggestForm;
import org.edgeloop.suggestion.ui.SuggestPreview;
import org.edgeloop.ui.JobsBackground;

/** Asks which detector is to suggest what, and says at once how much that finds in sight. */
public final class SuggestDialog extends TitleAreaDialog {

	/** The family of the jobs that count what is found in sight. */
	public static final Object COUNTING = new Object();

	private static final String PURPOSE = "Suggestions are no labels until somebody accepts them. What was rejected is not suggested again.";
	private static final String ALL_CHANNELS = "All channels";
	private static final int WIDTH = 560;
	private static final int COLUMNS = 2;

	private final SuggestForm form;
	private final SuggestScope scope;
	private Label summary;
	private Combo type;
	private SettingsFields settings;
	private Label found;
	private Optional<SuggestPreview> preview = Optional.empty();

	public SuggestDialog(Shell parent, SuggestForm form, SuggestScope scope) {
		super(parent);
		this.form = form;
		this.scope = scope;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Suggest Labels");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Suggest labels by a detector");
		setMessage(PURPOSE);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		createDetector(page);
		createType(page);
		createChannels(page);
		createTarget(page);
		settings = new SettingsFields(page, form, this::changed);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(settings.control());
		found = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(WIDTH, 2 * found.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(found);
		preview = scope.sight().map(sight -> new SuggestPreview(sight, new JobsBackground(COUNTING, getShell().getDisplay()), this::say));
		getShell().addDisposeListener(_ -> preview.ifPresent(SuggestPreview::stop));
		settings.show();
		return area;
	}

	private Combo combo(Composite page, String label, List<String> items, int chosen) {
		new Label(page, SWT.NONE).setText(label);
		var combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void createDetector(Composite page) {
		Combo detector = combo(page, "&Detector:", form.detectors().stream().map(Detector::title).toList(), form.detectors().indexOf(form.detector()));
		new Label(page, SWT.NONE);
		summary = new Label(page, SWT.WRAP);
		summary.setText(form.detector().summary());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		detector.addListener(SWT.Selection, _ -> {
			form.setDetector(form.detectors().get(detector.getSelectionIndex()));
			summary.setText(form.detector().summary());
			settings.show();
			fit();
			changed();
		});
	}

	/** Detectors have more or fewer settings: the dialog grows for them, but never beyond what is there of the screen. */
	private void fit() {
		var wanted = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
		var most = getShell().getMonitor().getClientArea();
		getShell().setSize(getShell().getSize().x, Math.min(most.height, Math.max(getShell().getSize().y, wanted.y)));
		getShell().layout(true, true);
	}

	private void createType(Composite page) {
		List<LabelType> types = scope.types();
		type = combo(page, "&Suggest:", types.stream().map(each -> each.path().replace("/", " / ")).toList(),
				types.stream().map(LabelType::path).toList().indexOf(form.type()));
		type.addListener(SWT.Selection, _ -> {
			form.setType(types.get(type.getSelectionIndex()).path());
			changed();
		});
	}

	private void createChannels(Composite page) {
		List<List<String>> choices = new ArrayList<>();
		choices.add(List.of());
		scope.channels().forEach(name -> choices.add(List.of(name)));
		if (scope.channels().size() > 2 && !scope.shown().isEmpty() && !scope.shown().equals(scope.channels())) {
			choices.add(scope.shown());
		}
		if (!choices.contains(form.channels())) {
			choices.add(form.channels());
		}
		Combo channels = combo(page, "&Channels:", choices.stream().map(names -> names.isEmpty() ? ALL_CHANNELS : String.join(", ", names)).toList(),
				choices.indexOf(form.channels()));
		channels.addListener(SWT.Selection, _ -> {
			form.setChannels(choices.get(channels.getSelectionIndex()));
			changed();
		});
	}

	private void createTarget(Composite page) {
		new Label(page, SWT.NONE).setText("In:");
		var row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		Button one = radio(row, scope.recording().map(path -> "&This recording (" + path.substring(path.lastIndexOf('/') + 1) + ")").orElse("&This recording"), false);
		Button all = radio(row, "&All recordings of " + scope.project().getFileName(), true);
		one.setEnabled(scope.recording().isPresent());
		form.setOfProject(form.isOfProject() || scope.recording().isEmpty());
		(form.isOfProject() ? all : one).setSelection(true);
	}

	private Button radio(Composite row, String text, boolean ofProject) {
		var button = new Button(row, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> {
			if (button.getSelection()) {
				form.setOfProject(ofProject);
				changed();
			}
		});
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Suggest", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	private void changed() {
		type.setEnabled(!form.detector().choosesTypes());
		Optional<Problem> fault = form.fault();
		fault.ifPresentOrElse(problem -> setMessage(problem.toLine(), IMessageProvider.WARNING), () -> setMessage(PURPOSE));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(fault.isEmpty());
		}
		preview.ifPresentOrElse(counting -> counting.show(form), () -> say("Open a recording to see here how much a detector finds in it."));
	}

	private void say(String words) {
		if (!found.isDisposed()) {
			found.setText(words);
		}
	}
}
