package org.edgeloop.app.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The platform's lists of what there is to open, which code can ask for and a {@code plugin.xml} cannot. */
public final class PlatformItems {

	private PlatformItems() {
	}

	/** The views of the perspective, then all others. */
	public static final class Views extends FactoryItems {
		public Views() {
			super(ContributionItemFactory.VIEWS_SHORTLIST);
		}
	}

	/** The perspectives. */
	public static final class Perspectives extends FactoryItems {
		public Perspectives() {
			super(ContributionItemFactory.PERSPECTIVES_SHORTLIST);
		}
	}

	/** The files that were open last. */
	public static final class RecentFiles extends FactoryItems {
		public RecentFiles() {
			super(ContributionItemFactory.REOPEN_EDITORS);
		}
	}

	private abstract static class FactoryItems extends CompoundContributionItem {

		private final ContributionItemFactory factory;

		FactoryItems(ContributionItemFactory factory) {
			this.factory = factory;
		}

		@Override
		protected IContributionItem[] getContributionItems() {
			return new IContributionItem[] { factory.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow()) };
		}
	}
}
