package org.edgeloop.app.internal.welcome;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.IntroPart;
import org.edgeloop.app.internal.Logo;

/** The welcome page. */
public final class WelcomePart extends IntroPart {

	private static final int TEXT_WIDTH = 640;
	private static final int LOGO_SIZE = 96;

	private ScrolledComposite scroll;

	@Override
	public void createPartControl(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		var page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(page);
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 28).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
		createHeading(column);
		var actions = new WelcomeActions(getIntroSite().getWorkbenchWindow(), this);
		for (WelcomeStep step : steps(actions)) {
			step.createControl(column, TEXT_WIDTH);
		}
		createLinks(column, actions);
		scroll.setContent(page);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private static List<WelcomeStep> steps(WelcomeActions actions) {
		return List.of(
				new WelcomeStep(1, "Open the demo project",
						"A simulated bearing rig with healthy and damaged bearings, recorded at several speeds and loads. Part of it is labelled already.",
						"Open Demo Project", actions::openDemo),
				new WelcomeStep(2, "Label your first fault",
						"A recording of the demo opens in the labelling editor, with the keys beside it: mark where the fault begins and ends, then press the digit of its class.",
						"Label a Recording", actions::labelFirstFault),
				new WelcomeStep(3, "Bring your own recordings",
						"Make a project and import WAV, CSV, NumPy or MATLAB files of any length. Your files are never changed; labels lie beside them as text.",
						"New Project…", actions::newProject));
	}

	private static void createHeading(Composite column) {
		var heading = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 4).applyTo(heading);
		var logo = new Label(heading, SWT.NONE);
		logo.setImage(Logo.image(logo, LOGO_SIZE));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
		var name = new Label(heading, SWT.NONE);
		name.setText("Edgeloop");
		name.setFont(Fonts.title(name));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(name);
		var claim = new Label(heading, SWT.NONE);
		claim.setText("From vibration recordings to models on the machine");
		claim.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(claim);
	}

	private static void createLinks(Composite column, WelcomeActions actions) {
		var links = new Composite(column, SWT.NONE);
		var layout = new RowLayout();
		layout.spacing = 24;
		layout.marginLeft = WelcomeStep.INDENT;
		links.setLayout(layout);
		link(links, "Import recordings", actions::importRecordings);
		link(links, "Keys", actions::showKeys);
		link(links, "Preferences", actions::showPreferences);
		link(links, "Go to the workbench", actions::close);
	}

	private static void link(Composite parent, String text, Runnable action) {
		var link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addListener(SWT.Selection, _ -> action.run());
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// the page looks the same, only smaller
	}
}
