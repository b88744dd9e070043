package org.edgeloop.experiment.ui.internal.stores;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.ui.internal.stores.StoreAddress.SignIn;

/** Asks where a store is and what it asks for. */
final class AddressPage extends WizardPage {

	private static final int COLUMNS = 4;
	private static final int NOTE_CHARACTERS = 70;
	private static final String PURPOSE = "A folder such as mlruns, a data base such as mlflow.db, or the address of an MLflow server.";

	private final String start;
	private Text address;
	private Text name;
	private Combo signIn;
	private Text user;
	private Text secret;

	/** @param start the address that is there at first */
	AddressPage(String start) {
		super("address");
		this.start = start;
		setTitle("Tracking Store");
		setDescription(PURPOSE);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		address = field(page, "&Address", start, "mlruns, mlflow.db or https://server:5000", COLUMNS - 3);
		browse(page, "&Folder…", this::browseFolder);
		browse(page, "F&ile…", this::browseFile);
		name = field(page, "&Name", "", "as the list calls it", COLUMNS - 1);
		new Label(page, SWT.NONE).setText("&Server asks for");
		signIn = new Combo(page, SWT.READ_ONLY);
		signIn.setItems(Arrays.stream(SignIn.values()).map(SignIn::text).toArray(String[]::new));
		signIn.select(0);
		signIn.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).applyTo(signIn);
		user = field(page, "&User", "", "", COLUMNS - 1);
		new Label(page, SWT.NONE).setText("&Password or token");
		secret = new Text(page, SWT.BORDER | SWT.PASSWORD);
		secret.addListener(SWT.Modify, _ -> changed());
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(secret);
		Label note = new Label(page, SWT.WRAP);
		note.setText("What proves who you are is kept in the secure storage of this machine, encrypted, and never in a project or in preferences.");
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).indent(0, 12)
				.hint(convertWidthInCharsToPixels(NOTE_CHARACTERS), SWT.DEFAULT).applyTo(note);
		setControl(page);
		changed();
	}

	private Text field(Composite page, String label, String text, String message, int span) {
		new Label(page, SWT.NONE).setText(label);
		Text field = new Text(page, SWT.BORDER);
		field.setText(text);
		field.setMessage(message);
		field.addListener(SWT.Modify, _ -> changed());
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(field);
		return field;
	}

	private static void browse(Composite page, String label, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, _ -> action.run());
	}

	private void browseFolder() {
		String chosen = new DirectoryDialog(getShell(), SWT.OPEN).open();
		if (chosen != null) {
			address.setText(chosen);
		}
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.db;*.sqlite;*.sqlite3", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			address.setText("sqlite:" + chosen);
		}
	}

	private void changed() {
		StoreAddress entered = entered();
		boolean signsIn = entered.signIn() != SignIn.NOTHING;
		secret.setEnabled(signsIn);
		user.setEnabled(entered.signIn() == SignIn.PASSWORD);
		String missing = entered.missing();
		if (!missing.isEmpty()) {
			setMessage(missing, IMessageProvider.WARNING);
		} else if (entered.isReadableOnTheWay()) {
			setMessage("Without https, everybody on the way to this server can read what you sign in with.", IMessageProvider.WARNING);
		} else {
			setMessage(null);
		}
		setPageComplete(!entered.address().isBlank() && missing.isEmpty());
	}

	/** @return what stands in the fields */
	StoreAddress entered() {
		return new StoreAddress(address.getText(), name.getText(), SignIn.values()[signIn.getSelectionIndex()], user.getText(), secret.getText());
	}
}
