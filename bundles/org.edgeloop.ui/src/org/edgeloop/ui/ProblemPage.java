package org.edgeloop.ui;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;


/** Says in an editor's place why it shows nothing: what, where, what to do, and a button to try again. */
public final class ProblemPage {

	private final Composite page;
	private final Label what;
	private final Text where;
	private final Label remedy;
	private final Button retry;

	/** @param tryAgain opens the file once more */
	public ProblemPage(Composite parent, Runnable tryAgain) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 24).spacing(12, 12).applyTo(page);
		Label icon = new Label(page, SWT.NONE);
		icon.setImage(Icons.ERROR.image());
		what = new Label(page, SWT.WRAP);
		what.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(what);
		where = new Text(page, SWT.WRAP | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(where);
		remedy = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(remedy);
		retry = new Button(page, SWT.PUSH);
		retry.setText("Try Again");
		retry.addListener(SWT.Selection, _ -> tryAgain.run());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(retry);
	}

	public Composite control() {
		return page;
	}

	public void show(Problem problem) {
		what.setText(sentence(problem.what()));
		where.setText(problem.where());
		remedy.setText(sentence(problem.remedy()));
		page.layout(true, true);
		retry.setFocus();
	}

	public void setFocus() {
		retry.setFocus();
	}

	private static String sentence(String text) {
		if (text.isEmpty()) {
			return text;
		}
		String start = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
		return start.endsWith(".") ? start : start + ".";
	}
}
