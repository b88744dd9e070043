package org.edgeloop.versioning.ui.diff;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.ProblemPage;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.ui.internal.diff.LabelsPane;
import org.edgeloop.versioning.ui.internal.diff.TextPane;

/** Holds two versions of a file against each other: labels by their ids, everything else line by line. Nothing is edited here. */
public final class DiffEditor extends EditorPart {

	public static final String ID = "org.edgeloop.versioning.ui.diffEditor";

	/** The family of the jobs that read the versions. */
	public static final Object READING = new Family("Reading versions of files");

	private record Family(String name) {
	}

	/** What is shown: the contents, and of label files how their labels differ. */
	private record Shown(FileVersions versions, Optional<LabelFileDiff> labels) {
	}

	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Label plain;
	private ProblemPage problems;
	private Optional<Control> content = Optional.empty();

	/** Opens an editor on two versions of a file, or shows the one that is open already. */
	public static void open(IWorkbenchPage page, DiffInput input) throws PartInitException {
		page.openEditor(input, ID);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiffInput)) {
			throw new PartInitException("Two versions of a file are shown here, and no " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName() + " (difference)");
		setTitleToolTip(input.getToolTipText());
	}

	private DiffInput input() {
		return (DiffInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		createHeader(page);
		body = new Composite(page, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		plain = new Label(body, SWT.WRAP | SWT.CENTER);
		problems = new ProblemPage(body, this::read);
		read();
	}

	private void createHeader(Composite page) {
		Composite header = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		Label path = new Label(header, SWT.NONE);
		DiffInput input = input();
		boolean isMoved = !input.older().path().equals(input.newer().path());
		path.setText((isMoved ? input.older().path() + " \u2192 " : "").concat(input.newer().path())
				.concat("   " + input.older().title() + " \u2192 " + input.newer().title()).replace("&", "&&"));
		path.setForeground(ThemeColors.MUTED_TEXT.color());
		ThemeColors.whenChanged(path, () -> path.setForeground(ThemeColors.MUTED_TEXT.color()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
	}

	private void read() {
		say("Reading \u2026");
		new JobsBackground(READING, body.getDisplay()).start("Reading versions of " + input().getName(), this::versions, this::show, this::fail);
	}

	private Shown versions(Progress progress) throws IOException {
		FileVersions versions = FileVersions.read(input(), progress);
		return new Shown(versions, LabelVersions.compare(input().newer().path(), versions));
	}

	private void show(Shown shown) {
		if (body.isDisposed()) {
			return;
		}
		content.ifPresent(Control::dispose);
		content = Optional.empty();
		if (shown.labels().isPresent()) {
			top(new LabelsPane(body, input(), shown.versions(), shown.labels().get()).control());
		} else if (shown.versions().isText()) {
			top(new TextPane(body, input(), shown.versions()).control());
		} else {
			say(shown.versions().summary());
		}
	}

	private void top(Control control) {
		content = Optional.of(control);
		stack.topControl = control;
		body.layout();
	}

	private void say(String text) {
		plain.setText(text);
		stack.topControl = plain;
		body.layout();
	}

	private void fail(Problem problem) {
		if (!body.isDisposed()) {
			problems.show(problem);
			stack.topControl = problems.control();
			body.layout();
		}
	}

	@Override
	public void setFocus() {
		content.ifPresentOrElse(Control::setFocus, body::setFocus);
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// nothing is edited here
	}

	@Override
	public void doSaveAs() {
		// nothing is edited here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
