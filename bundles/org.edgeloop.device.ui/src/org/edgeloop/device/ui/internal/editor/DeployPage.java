package org.edgeloop.device.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.device.ui.internal.fields.DeviceSecrecy;
import org.edgeloop.device.ui.internal.fields.SettingsForm;
import org.edgeloop.device.ui.internal.plan.PlanArea;

/** What is put onto the device: the file, the options, the steps, and how they go. */
public final class DeployPage extends SessionPage {

	public static final String ID = "deploy";

	private static final int MARGIN = 12;
	private static final int LEFT = 320;

	/** What keeps the platform's style sheets away from a widget. */
	private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";

	private final DeploymentPresenter deployment;
	private ScrolledComposite scroller;
	private Composite left;
	private Text artifact;
	private Label outside;
	private Button deploy;
	private Button cancel;
	private Button rollBack;
	private Optional<DeviceKind> shownKind = Optional.empty();
	private Optional<SettingsForm> form = Optional.empty();

	DeployPage(FormEditor editor, DeviceSession session, DeploymentPresenter deployment) {
		super(editor, session, ID, "Deploy");
		this.deployment = deployment;
		deployment.plan().addListener(this::showButtons);
		deployment.history().addListener(this::showButtons);
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite columns = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN * 2, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		createLeft(columns, toolkit);
		createFile(toolkit);
		createButtons(toolkit);
		PlanArea plan = new PlanArea(columns, deployment.plan(),
				() -> deployment.missing().orElse("These steps will be done. Nothing has been done yet."));
		toolkit.adapt(plan.control());
		GridDataFactory.fillDefaults().grab(true, true).hint(640, SWT.DEFAULT).applyTo(plan.control());
	}

	/** What is chosen scrolls by itself, so that the steps and the log stay in sight beside many options. */
	private void createLeft(Composite columns, FormToolkit toolkit) {
		scroller = new ScrolledComposite(columns, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		toolkit.adapt(scroller);
		left = toolkit.createComposite(scroller);
		GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(left);
		scroller.setContent(left);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEFT, LEFT).applyTo(scroller);
	}

	private void layoutLeft() {
		left.layout(true, true);
		scroller.setMinSize(left.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void createFile(FormToolkit toolkit) {
		Composite file = toolkit.createComposite(left);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(8, 4).applyTo(file);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(toolkit.createLabel(file, "Model or firmware"));
		artifact = toolkit.createText(file, "", SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(artifact);
		artifact.addListener(SWT.Modify, _ -> {
			if (!artifact.getText().strip().equals(deployment.artifact())) {
				deployment.typeArtifact(artifact.getText());
			}
		});
		Button browse = toolkit.createButton(file, "Browse…", SWT.PUSH);
		browse.addListener(SWT.Selection, _ -> browse());
		outside = toolkit.createLabel(file, "It lies outside of the project: used now, and not kept in the device's file.", SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(outside);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(left.getShell(), SWT.OPEN);
		dialog.setFilterPath(session().folder().toString());
		List<String> endings = deployment.endings();
		if (!endings.isEmpty()) {
			dialog.setFilterExtensions(endings.stream().map(ending -> "*." + ending).collect(Collectors.joining(";")), "*");
		}
		String chosen = dialog.open();
		if (chosen != null) {
			deployment.choose(Path.of(chosen));
			update();
		}
	}

	private void createButtons(FormToolkit toolkit) {
		Composite buttons = toolkit.createComposite(left);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		deploy = button(buttons, "&Deploy", "Puts the file onto the device", deployment::deploy);
		cancel = button(buttons, "&Cancel", "Stops as soon as the device is in a known state", deployment.plan()::cancel);
		rollBack = button(buttons, "Roll &Back", "Brings back what the device ran before", deployment::rollBack);
	}

	private static Button button(Composite parent, String text, String hint, Runnable action) {
		Button button = new Button(parent, SWT.PUSH); // a form's toolkit gives it the same colour whether it is enabled or not
		// So does the platform's dark theme in parts of the window.
		button.setData(NOT_STYLED, Boolean.TRUE);
		button.setText(text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	@Override
	protected void refresh() {
		if (!artifact.getText().strip().equals(deployment.artifact())) {
			artifact.setText(deployment.artifact());
		}
		if (outside.getVisible() != deployment.isOutside()) {
			outside.setVisible(deployment.isOutside());
			((GridData) outside.getLayoutData()).exclude = !deployment.isOutside();
			layoutLeft();
		}
		if (!shownKind.equals(session().kind())) {
			shownKind = session().kind();
			createFields();
		}
		form.ifPresent(shown -> shown.show(session().options()));
		showButtons();
	}

	private void createFields() {
		form.ifPresent(former -> former.control().dispose());
		form = shownKind.map(kind -> new SettingsForm(left, kind.deploymentFields(), new Surroundings(), (key, value) -> {
			if (!value.strip().equals(session().options().getOrDefault(key, ""))) {
				session().type("option " + key, session().document().commands().setOption(key, value.strip()));
			}
		}));
		form.ifPresent(made -> {
			made.adapt(getManagedForm().getToolkit());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		});
		layoutLeft();
	}

	private void showButtons() {
		if (deploy == null || deploy.isDisposed()) {
			return;
		}
		boolean isRunning = deployment.plan().isRunning();
		Optional<String> missing = deployment.missing();
		deploy.setEnabled(!isRunning && missing.isEmpty());
		cancel.setEnabled(isRunning && !deployment.plan().isStopping());
		rollBack.setEnabled(!isRunning && deployment.canRollBack());
		artifact.setEnabled(!isRunning);
		artifact.setMessage(missing.orElse(""));
		form.ifPresent(shown -> shown.setEnabled(!isRunning));
	}

	@Override
	public void setFocus() {
		if (deploy != null && deploy.isEnabled()) {
			deploy.setFocus();
		} else if (artifact != null) {
			artifact.setFocus();
		}
	}

	private final class Surroundings implements SettingsForm.Host {

		@Override
		public Path folder() {
			return session().folder();
		}

		@Override
		public Optional<BrowserOpener> symbols() {
			return session().kind().flatMap(kind -> kind.symbols(session().settings(), new WorkbenchAccess().access()));
		}

		@Override
		public SettingsForm.Secrecy secrecy() {
			return new DeviceSecrecy(getSite().getShell(), session()::name);
		}
	}
}
