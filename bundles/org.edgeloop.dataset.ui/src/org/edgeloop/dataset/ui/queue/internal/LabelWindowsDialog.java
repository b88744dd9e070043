package org.edgeloop.dataset.ui.queue.internal;

import java.util.List;

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
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.ui.queue.QueuedWindow;

/** Asks what the windows of the queue are to be labelled with, and which of them. */
final class LabelWindowsDialog extends TitleAreaDialog {

	/** Opening more recordings than this takes a while, and the user should know. */
	private static final int MANY_RECORDINGS = 20;

	private final List<LabelType> types;
	private final String suggested;
	private final List<QueuedWindow> usable;
	private Combo type;
	private Button thisRecording;
	private Button allChannels;
	private String chosen = "";
	private boolean forAllChannels;
	private List<QueuedWindow> windows = List.of();

	/**
	 * @param suggested the path of the class that is chosen at first
	 * @param usable the windows that can be labelled; at least one
	 */
	LabelWindowsDialog(Shell parent, Taxonomy taxonomy, String suggested, List<QueuedWindow> usable) {
		super(parent);
		this.suggested = suggested;
		types = taxonomy.types().toList();
		this.usable = usable;
	}

	/** @return the taxonomy path */
	String chosen() {
		return chosen;
	}

	boolean isForAllChannels() {
		return forAllChannels;
	}

	/** @return the windows to be labelled */
	List<QueuedWindow> windows() {
		return windows;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Label Windows");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Label all windows of the queue");
		setMessage("Windows that overlap or touch become one label. Each recording's labels are one step of undo, and saved by you.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).applyTo(form);
		new Label(form, SWT.NONE).setText("C&lass:");
		type = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		type.setItems(types.stream().map(each -> each.path().replace("/", " / ")).toArray(String[]::new));
		type.select(Math.max(0, types.stream().map(LabelType::path).toList().indexOf(suggested)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		createScope(form);
		allChannels = new Button(form, SWT.CHECK);
		allChannels.setText("For &all channels, not only those of the windows");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(allChannels);
		return area;
	}

	private void createScope(Composite form) {
		long recordings = usable.stream().map(queued -> queued.window().recording()).distinct().count();
		Button every = new Button(form, SWT.RADIO);
		every.setText(count(usable.size(), "window") + " of " + count(recordings, "recording"));
		every.setSelection(true);
		every.addListener(SWT.Selection, _ -> warn(every.getSelection() ? recordings : 1));
		thisRecording = new Button(form, SWT.RADIO);
		List<QueuedWindow> here = ofThisRecording();
		thisRecording.setText(here.isEmpty() ? "Only those of the recording that is looked at"
				: "Only the " + count(here.size(), "window") + " of " + here.getFirst().window().recording().replace("&", "&&"));
		thisRecording.setEnabled(!here.isEmpty());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(every);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(thisRecording);
		warn(recordings);
	}

	private void warn(long recordings) {
		if (recordings > MANY_RECORDINGS) {
			setMessage(recordings + " recordings will be opened for it, each in an editor of its own.", IMessageProvider.WARNING);
		} else {
			setMessage("Windows that overlap or touch become one label. Each recording's labels are one step of undo, and saved by you.");
		}
	}

	private List<QueuedWindow> ofThisRecording() {
		return usable.stream().filter(QueuedWindow::isCurrent).findFirst().map(now -> usable.stream()
				.filter(queued -> queued.window().recording().equals(now.window().recording())).toList()).orElse(List.of());
	}

	private static String count(long number, String what) {
		return number == 1 ? "1 " + what : number + " " + what + "s";
	}

	@Override
	protected void okPressed() {
		chosen = types.get(type.getSelectionIndex()).path();
		forAllChannels = allChannels.getSelection();
		windows = thisRecording.getSelection() ? ofThisRecording() : usable;
		super.okPressed();
	}
}
