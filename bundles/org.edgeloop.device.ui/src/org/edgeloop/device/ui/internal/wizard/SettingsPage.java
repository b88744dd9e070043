package org.edgeloop.device.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.internal.fields.DeviceSecrecy;
import org.edgeloop.device.ui.internal.fields.SettingsForm;
import org.edgeloop.device.ui.wizard.NewDevice;

/** How the device is reached: the fields of its kind. */
final class SettingsPage extends WizardPage {

	/** So many lines of text are as high as the fields of most kinds with the hint below them. */
	private static final int LINES = 28;

	private final NewDevice device;
	private ScrolledComposite scroller;
	private Optional<DeviceKind> shown = Optional.empty();
	private boolean isTouched;
	private Optional<SettingsForm> form = Optional.empty();

	SettingsPage(NewDevice device) {
		super("settings");
		this.device = device;
		setTitle("Connection");
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		scroller = new ScrolledComposite(page, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		// The fields come when the kind is known, but the dialog gets its size before.
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(LINES)).applyTo(scroller);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && !shown.equals(device.kind())) {
			shown = device.kind();
			device.kind().ifPresent(this::createFields);
		}
		super.setVisible(visible);
		if (visible) {
			check();
			form.ifPresent(SettingsForm::setFocus);
		}
	}

	private void createFields(DeviceKind kind) {
		setDescription(kind.name() + ": how it is reached.");
		isTouched = false;
		if (scroller.getContent() != null) {
			scroller.getContent().dispose();
		}
		Composite body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		var made = new SettingsForm(body, kind.connectionFields(), new Surroundings(), (key, value) -> {
			device.setValue(key, value);
			isTouched = true;
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		made.show(device.values());
		scroller.setContent(body);
		scroller.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		form = Optional.of(made);
		scroller.requestLayout();
	}

	private void check() {
		List<Problem> problems = device.problems();
		Optional<Problem> error = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst();
		setPageComplete(error.isEmpty());
		// What nobody has filled in yet is no mistake.
		setErrorMessage(isTouched ? sentence(error) : null);
		setMessage(isTouched ? sentence(problems.stream().findFirst()) : null, IMessageProvider.WARNING);
	}

	private static @Nullable String sentence(Optional<Problem> found) {
		if (found.isEmpty()) {
			return null;
		}
		Problem problem = found.get();
		return problem.remedy().isEmpty() ? problem.what() + "." : problem.what() + ": " + problem.remedy();
	}

	private final class Surroundings implements SettingsForm.Host {

		@Override
		public Path folder() {
			return device.project().orElse(Path.of(""));
		}

		@Override
		public Optional<BrowserOpener> symbols() {
			return device.kind().flatMap(kind -> kind.symbols(device.settings(), new WorkbenchAccess().access()));
		}

		@Override
		public SettingsForm.Secrecy secrecy() {
			return new DeviceSecrecy(getShell(), device::name);
		}
	}
}
