package org.edgeloop.dataset.ui.labelling;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.edgeloop.dataset.ui.labelling.internal.LabelsPage;

/** The labels of the recording in the active labelling editor as a table, in step with the editor both ways. */
public final class LabelsView extends PageBookView {

	public static final String ID = "org.edgeloop.dataset.ui.labelsView";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage("Open a recording to see its labels here.");
		return page;
	}

	@Override
	protected @Nullable PageRec doCreatePage(IWorkbenchPart part) {
		LabelsPage page = new LabelsPage((LabellingEditor) part);
		initPage(page);
		page.createControl(getPageBook());
		return new PageRec(part, page);
	}

	@Override
	protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
		record.page.dispose();
		record.dispose();
	}

	@Override
	protected @Nullable IWorkbenchPart getBootstrapPart() {
		IWorkbenchPage page = getSite().getPage();
		return page == null ? null : page.getActiveEditor();
	}

	@Override
	protected boolean isImportant(@Nullable IWorkbenchPart part) {
		return part instanceof LabellingEditor;
	}
}
