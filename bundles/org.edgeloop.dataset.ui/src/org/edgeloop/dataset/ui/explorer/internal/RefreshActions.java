package org.edgeloop.dataset.ui.explorer.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.CloseResourceAction;
import org.eclipse.ui.actions.OpenResourceAction;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.actions.SelectionListenerAction;
import org.eclipse.ui.ide.IDEActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/** Refreshes what is selected, and opens and closes projects. The platform's own group would offer to build them as well. */
public final class RefreshActions extends CommonActionProvider {

	private List<SelectionListenerAction> projectActions = List.of();
	private @Nullable RefreshAction refresh;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		RefreshAction created = new RefreshAction(site.getViewSite()::getShell);
		created.setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH); // shows its key in the menu
		refresh = created;
		projectActions = List.of(new OpenResourceAction(site.getViewSite()::getShell),
				new CloseResourceAction(site.getViewSite()::getShell));
	}

	private void select() {
		if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection) {
			Objects.requireNonNull(refresh).selectionChanged(selection);
			projectActions.forEach(action -> action.selectionChanged(selection));
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		select();
		menu.appendToGroup(ICommonMenuConstants.GROUP_BUILD, refresh);
		projectActions.stream().filter(SelectionListenerAction::isEnabled)
				.forEach(action -> menu.appendToGroup(ICommonMenuConstants.GROUP_BUILD, action));
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		select();
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		bars.setGlobalActionHandler(IDEActionFactory.OPEN_PROJECT.getId(), projectActions.getFirst());
		bars.setGlobalActionHandler(IDEActionFactory.CLOSE_PROJECT.getId(), projectActions.getLast());
	}
}
