package org.edgeloop.experiment.ui.internal.stores;

import java.util.Set;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Adds a tracking store to the list, after its connection has been tested. */
public final class AddStoreWizard extends Wizard implements INewWizard {

	/** The family of the job that keeps the store. */
	public static final Object FAMILY = AddStoreWizard.class;

	private final AddressPage address;
	private final ConnectionPage connection;

	public AddStoreWizard() {
		this("");
	}

	/** @param start the address that is there at first */
	AddStoreWizard(String start) {
		address = new AddressPage(start);
		connection = new ConnectionPage(address);
		setWindowTitle("Add Tracking Store");
		setDefaultPageImageDescriptor(Icons.STORE.descriptor());
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// a store stands beside the projects, whatever is selected
	}

	@Override
	public void addPages() {
		addPage(address);
		addPage(connection);
	}

	@Override
	public boolean performFinish() {
		try {
			keep(address.entered().store(), address.entered().credentials());
			return true;
		} catch (ProblemException e) {
			Problems.show(getShell(), getWindowTitle(), e.problem());
			return false;
		}
	}

	private static void keep(TrackedStore store, Credentials credentials) {
		Display display = Display.getCurrent();
		new OperationJob<>("Adding " + store.name(), FAMILY, _ -> {
			Tracking.add(store, credentials);
			return store;
		}).onResult(added -> Tracking.session().choose(new ExperimentChoice(added, Set.of(), added.name())))
				.onFailure(problem -> Problems.show(display.getActiveShell(), "Add Tracking Store", problem)).schedule();
	}
}
