package org.edgeloop.device.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.ui.internal.devices.DeviceImages;
import org.edgeloop.device.ui.wizard.NewDevice;

/** What kind of device it is, what it is called, and in which project it is kept. */
final class KindPage extends WizardPage {

	private static final int WIDTH = 80;
	private static final int KINDS = 7;
	private static final int DESCRIPTION_LINES = 3;

	private final NewDevice device;
	private final List<IProject> projects;
	private Table kinds;
	private Label description;
	private Text name;
	private boolean isNamed;

	KindPage(NewDevice device, List<IProject> projects) {
		super("kind");
		this.device = device;
		this.projects = projects;
		setTitle("Device");
		setDescription("What models and firmware are to be put onto.");
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(page);
		createKinds(page);
		new Label(page, SWT.NONE).setText("&Name");
		name = new Text(page, SWT.BORDER);
		name.setMessage("as people call it, such as bench-3");
		name.setText(device.name());
		name.addListener(SWT.Modify, _ -> {
			isNamed = true;
			device.setName(name.getText());
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		createProjects(page);
		setControl(page);
		showKind();
		check();
		if (!isNamed) {
			setErrorMessage(null); // nobody has typed anything wrong yet
		}
	}

	private void createKinds(Composite page) {
		Label label = new Label(page, SWT.NONE);
		label.setText("&Kind");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		kinds = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		for (DeviceKind kind : device.kinds()) {
			TableItem item = new TableItem(kinds, SWT.NONE);
			item.setText(kind.name());
			item.setImage(DeviceImages.icon(kind.id()).image());
		}
		device.kind().ifPresent(kind -> kinds.setSelection(device.kinds().indexOf(kind)));
		kinds.addListener(SWT.Selection, _ -> {
			device.setKind(device.kinds().get(kinds.getSelectionIndex()));
			showKind();
			check();
		});
		kinds.addListener(SWT.DefaultSelection, _ -> {
			if (canFlipToNextPage()) {
				getContainer().showPage(getNextPage());
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), kinds.getItemHeight() * KINDS).applyTo(kinds);
		new Label(page, SWT.NONE);
		description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, convertHeightInCharsToPixels(DESCRIPTION_LINES)).applyTo(description);
	}

	private void createProjects(Composite page) {
		new Label(page, SWT.NONE).setText("&Project");
		Combo project = new Combo(page, SWT.READ_ONLY);
		projects.forEach(each -> project.add(each.getName()));
		Path chosen = device.project().orElse(null);
		for (int i = 0; i < projects.size(); i++) {
			if (path(projects.get(i)).equals(chosen)) {
				project.select(i);
			}
		}
		project.addListener(SWT.Selection, _ -> {
			device.setProject(path(projects.get(project.getSelectionIndex())));
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
	}

	static Path path(IProject project) {
		return project.getLocation().toPath();
	}

	private void showKind() {
		description.setText(device.kind().map(DeviceKind::description).orElse(""));
	}

	private void check() {
		setErrorMessage(device.missing().orElse(null));
		setPageComplete(device.missing().isEmpty());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}
}
