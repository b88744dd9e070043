package org.edgeloop.experiment.ui.internal.stores;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.experiment.registry.PromoteModelOperation;
import org.edgeloop.experiment.ui.stores.ExperimentsView;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/** Does with the lines that are selected in the Experiments view what its extension names behind the class. */
public final class StoreHandler extends AbstractHandler implements IExecutableExtension {

	/** The family of jobs that change the list of stores or a registry. */
	public static final Object FAMILY = StoreHandler.class;

	private enum Action {
		ADD, REMOVE, REFRESH, SIGN_IN, PROMOTE, SHOW_DELETED
	}

	private Action action = Action.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (action == Action.ADD) {
			new WizardDialog(shell, new AddStoreWizard()).open();
		} else if (HandlerUtil.getActivePart(event) instanceof ExperimentsView view) {
			if (action == Action.SHOW_DELETED) {
				view.presenter().setDeletedShown(!HandlerUtil.toggleCommandState(event.getCommand()));
			} else {
				perform(shell, view);
			}
		}
		return null;
	}

	private void perform(Shell shell, ExperimentsView view) {
		Optional<StoreNode> first = view.selected().stream().findFirst();
		switch (action) {
		case REMOVE -> view.selected().stream().map(StoreNode::store).filter(TrackedStore::isAdded).distinct().forEach(StoreHandler::remove);
		case REFRESH -> refresh(view);
		case SIGN_IN -> first.ifPresent(node -> new WizardDialog(shell, new AddStoreWizard(node.store().uri().toString())).open());
		case PROMOTE -> first.filter(StoreNode.OfVersion.class::isInstance).map(StoreNode.OfVersion.class::cast)
				.ifPresent(node -> promote(shell, node));
		case ADD, SHOW_DELETED -> throw new IllegalStateException("needs no selection");
		}
	}

	private static void refresh(ExperimentsView view) {
		if (view.selected().isEmpty()) {
			Tracking.session().stores().forEach(Tracking.session()::contentChanged);
		}
		view.selected().stream().map(StoreNode::store).distinct().forEach(Tracking.session()::contentChanged);
	}

	private static void remove(TrackedStore store) {
		new OperationJob<>("Removing " + store.name() + " from the list", FAMILY, _ -> {
			Tracking.remove(store);
			return store;
		}).schedule();
	}

	private static void promote(Shell shell, StoreNode.OfVersion node) {
		new PromoteDialog(shell, node.model(), node.version()).ask().ifPresent(promotion -> {
			String name = node.model().name();
			int version = node.version().version();
			new OperationJob<>("Promoting " + name + ", version " + version, FAMILY, progress -> {
				var registry = Tracking.session().open(node.store()).registry();
				return new PromoteModelOperation(registry, name, version, promotion).run(progress);
			}).onResult(_ -> Tracking.session().contentChanged(node.store())).schedule();
		});
	}
}
