package org.edgeloop.device.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.device.ui.internal.fields.DeviceSecrecy;
import org.edgeloop.device.ui.internal.fields.SettingsForm;

/** What the device is and how it is reached. */
final class DevicePage extends SessionPage {

	static final String ID = "device";

	private static final int NOTE_LINES = 5;

	private Composite connection;
	private Text name;
	private Combo kinds;
	private TargetChoice target;
	private Text note;
	private Optional<DeviceKind> shownKind = Optional.empty();
	private Optional<SettingsForm> form = Optional.empty();

	DevicePage(FormEditor editor, DeviceSession session) {
		super(editor, session, ID, "Device");
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite columns = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(24, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		connection = section(columns, toolkit, "Connection", "How the device is reached. Secrets never stand in its file.");
		Composite about = section(columns, toolkit, "Device", "What it is, and what it can run.");
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(about);
		createAbout(about, toolkit);
	}

	private static Composite section(Composite parent, FormToolkit toolkit, String title, String description) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | Section.DESCRIPTION);
		section.setText(title);
		section.setDescription(description);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().applyTo(client);
		section.setClient(client);
		return client;
	}

	private void createAbout(Composite about, FormToolkit toolkit) {
		var commands = session().document().commands();
		toolkit.createLabel(about, "Name");
		name = toolkit.createText(about, "", SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, _ -> {
			if (!name.getText().equals(text(session().document().model().getName()))) {
				session().type("name", commands.rename(name.getText()));
			}
		});
		toolkit.createLabel(about, "Kind");
		kinds = new Combo(about, SWT.READ_ONLY);
		session().kinds().forEach(kind -> kinds.add(kind.name()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
		kinds.addListener(SWT.Selection, _ -> session().changeKind(session().kinds().get(kinds.getSelectionIndex())));
		toolkit.createLabel(about, "Target");
		target = new TargetChoice(about, id -> session().document().execute(commands.setTarget(id)));
		Label label = toolkit.createLabel(about, "Note");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		note = toolkit.createText(about, "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, note.getLineHeight() * NOTE_LINES).applyTo(note);
		note.addListener(SWT.Modify, _ -> {
			if (!note.getText().equals(text(session().document().model().getNote()))) {
				session().type("note", commands.setNote(note.getText()));
			}
		});
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	@Override
	protected void refresh() {
		var device = session().document().model();
		show(name, text(device.getName()));
		show(note, text(device.getNote()));
		kinds.select(session().kind().map(session().kinds()::indexOf).orElse(-1));
		target.show(text(device.getTarget()));
		if (!shownKind.equals(session().kind())) {
			shownKind = session().kind();
			createFields();
		}
		form.ifPresent(shown -> shown.show(session().settings().values()));
	}

	private static void show(Text field, String value) {
		if (!field.getText().equals(value)) {
			field.setText(value);
		}
	}

	private void createFields() {
		form.ifPresent(former -> former.control().dispose());
		form = shownKind.map(kind -> new SettingsForm(connection, kind.connectionFields(), new Surroundings(), (key, value) -> {
			String before = session().document().model().getSettings().stream().filter(setting -> setting.getKey().equals(key)).findFirst()
					.map(Setting::getValue).orElse("");
			if (!value.strip().equals(before)) {
				session().type(key, session().document().commands().setSetting(key, value.strip()));
			}
		}));
		form.ifPresent(made -> {
			made.adapt(getManagedForm().getToolkit());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		});
		connection.layout(true, true);
		getManagedForm().reflow(true);
	}

	@Override
	public void setFocus() {
		form.ifPresent(SettingsForm::setFocus);
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
