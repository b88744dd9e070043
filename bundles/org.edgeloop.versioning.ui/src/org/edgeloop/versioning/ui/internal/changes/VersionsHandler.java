package org.edgeloop.versioning.ui.internal.changes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;

/** Does what its extension names behind the class, as in {@code VersionsHandler:STAGE}, in the Versions view, which is opened. */
public final class VersionsHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		STAGE, UNSTAGE, DISCARD, OPEN, MERGE_LABELS, RESOLVE, TAKE_OURS, TAKE_THEIRS, ABORT_MERGE, COMMIT, COMMIT_AND_PUSH, PUSH, PULL, FETCH, NEW_BRANCH,
		SWITCH_BRANCH, STASH, APPLY_STASH, BRING_BACK, PUSH_TAGS, REFRESH
	}

	private Action action = Action.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (window == null || page == null) {
			return null;
		}
		try {
			if (page.showView(VersionsView.ID) instanceof VersionsView view) {
				perform(view);
			}
		} catch (PartInitException e) {
			Problems.show(window.getShell(), "Versions", Problems.of(e));
		}
		return null;
	}

	private void perform(VersionsView view) {
		VersionsPresenter presenter = view.presenter();
		switch (action) {
		case STAGE -> presenter.stage(view.selected());
		case UNSTAGE -> presenter.unstage(view.selected());
		case DISCARD -> view.questions().discard(view.selected());
		case OPEN -> new ChangeOpener(view.getSite().getPage(), presenter).open(view.selected());
		case MERGE_LABELS -> presenter.mergeLabels(view.selected());
		case RESOLVE -> presenter.resolve(view.selected());
		case TAKE_OURS -> presenter.takeSide(view.selected(), Side.OURS);
		case TAKE_THEIRS -> presenter.takeSide(view.selected(), Side.THEIRS);
		case ABORT_MERGE -> view.questions().abortMerge();
		case COMMIT -> commit(view, false);
		case COMMIT_AND_PUSH -> commit(view, true);
		case PUSH -> view.repositoryQuestions().push(false);
		case PUSH_TAGS -> view.repositoryQuestions().push(true);
		case PULL -> presenter.repository().pull();
		case FETCH -> presenter.repository().fetch();
		case NEW_BRANCH -> view.repositoryQuestions().newBranch();
		case SWITCH_BRANCH -> view.repositoryQuestions().switchBranch();
		case STASH -> view.repositoryQuestions().stash();
		case APPLY_STASH -> view.repositoryQuestions().applyStash();
		case BRING_BACK -> view.repositoryQuestions().bringBack();
		case REFRESH -> presenter.refresh();
		}
	}

	/** Without a message, the user is led to where it is written. */
	private static void commit(VersionsView view, boolean pushes) {
		if (view.presenter().whyNoCommit().isEmpty()) {
			view.questions().commit(pushes);
		} else {
			view.focusMessage();
		}
	}
}
