package org.edgeloop.device.ui.internal.fields;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.edgeloop.device.SettingField;
import org.edgeloop.ui.access.AskedSecrets.Answer;
import org.edgeloop.ui.access.AskedSecrets.Asked;
import org.edgeloop.ui.access.SecretStore;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.ui.access.SecretDialog;
import org.edgeloop.ui.OperationJob;

/** The secrets of one device, as forms change them. */
public final class DeviceSecrecy implements SettingsForm.Secrecy {

	/** The family of the jobs that keep and forget secrets. */
	public static final Object FAMILY = DeviceSecrecy.class;

	private final Shell shell;
	private final Supplier<String> device;
	private final SecretStore store = WorkbenchAccess.secrets();

	/** @param device the name under which its secrets are kept */
	public DeviceSecrecy(Shell shell, Supplier<String> device) {
		this.shell = shell;
		this.device = device;
	}

	@Override
	public boolean isKnown(SettingField field) {
		return store.isKnown(device.get(), field.key());
	}

	@Override
	public void change(SettingField field) {
		new SecretDialog(shell, new Asked(field.label() + " of " + device.get(), false, false)).ask().ifPresent(answer -> keep(field.key(), answer));
	}

	private void keep(String key, Answer answer) {
		String name = device.get();
		store.remember(name, key, answer.secret());
		if (answer.isKept()) {
			// The storage may ask for its own password, which it cannot in the thread of the user interface.
			run("Keeping a secret of " + name, () -> store.keep(name, key, answer.secret()), answer);
		} else {
			Arrays.fill(answer.secret(), '\0');
		}
	}

	@Override
	public void forget(SettingField field) {
		String name = device.get();
		run("Forgetting a secret of " + name, () -> store.forget(name, field.key()), new Answer(new char[0], false));
	}

	/** Something that writes to the storage. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	private static void run(String name, Work work, Answer wiped) {
		new OperationJob<>(name, FAMILY, _ -> {
			try {
				work.run();
			} finally {
				Arrays.fill(wiped.secret(), '\0');
			}
			return name;
		}).schedule();
	}
}
