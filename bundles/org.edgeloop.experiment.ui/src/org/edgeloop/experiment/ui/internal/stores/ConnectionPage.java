package org.edgeloop.experiment.ui.internal.stores;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.connection.ConnectionReport;
import org.edgeloop.experiment.connection.ConnectionStep;
import org.edgeloop.experiment.connection.TestConnectionOperation;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;

/** Tests a store step by step as soon as the page shows. A store that fails may be added all the same: it may be there tomorrow. */
final class ConnectionPage extends WizardPage {

	static final Object FAMILY = ConnectionPage.class;

	private static final int STEP_CHARACTERS = 22;
	private static final int FOUND_CHARACTERS = 60;

	private final AddressPage address;
	private Table steps;
	private Label remedy;
	private Optional<Job> test = Optional.empty();
	private Optional<StoreAddress> tested = Optional.empty();

	ConnectionPage(AddressPage address) {
		super("connection");
		this.address = address;
		setTitle("Connection");
		setDescription("Whether the store can be used, found out step by step.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		steps = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
		steps.setHeaderVisible(true);
		PixelConverter converter = new PixelConverter(steps);
		column("Step", converter.convertWidthInCharsToPixels(STEP_CHARACTERS));
		column("Result", converter.convertWidthInCharsToPixels(FOUND_CHARACTERS));
		for (ConnectionStep step : ConnectionStep.values()) {
			new TableItem(steps, SWT.NONE).setText(0, step.title());
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(steps);
		remedy = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(converter.convertWidthInCharsToPixels(FOUND_CHARACTERS), converter.convertHeightInCharsToPixels(3)).applyTo(remedy);
		Button again = new Button(page, SWT.PUSH);
		again.setText("Test &Again");
		again.addListener(SWT.Selection, _ -> start());
		setControl(page);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(steps, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && tested.filter(address.entered()::equals).isEmpty()) {
			start();
		} else if (!visible) {
			test.ifPresent(Job::cancel);
		}
	}

	private void start() {
		test.ifPresent(Job::cancel);
		StoreAddress entered = address.entered();
		tested = Optional.of(entered);
		show(ConnectionReport.NONE);
		Display display = getShell().getDisplay();
		try {
			var operation = new TestConnectionOperation(entered.uri(), entered.credentials(), Tracking.cache());
			var job = new OperationJob<>("Testing " + entered.address(), FAMILY,
					progress -> operation.run(progress, report -> display.asyncExec(() -> showIfCurrent(entered, report))));
			job.onFailure(problem -> setErrorMessage(problem.what()));
			test = Optional.of(job);
			job.schedule();
		} catch (ProblemException e) {
			setErrorMessage(e.problem().what());
		}
	}

	private void showIfCurrent(StoreAddress entered, ConnectionReport report) {
		if (!steps.isDisposed() && tested.filter(entered::equals).isPresent()) {
			show(report);
		}
	}

	private void show(ConnectionReport report) {
		for (ConnectionStep step : ConnectionStep.values()) {
			TableItem item = steps.getItem(step.ordinal());
			String found = report.passed().get(step);
			boolean isNext = report.next().filter(step::equals).isPresent();
			String next = report.failure().map(Problem::what).orElse("trying…");
			item.setText(1, found != null ? found : isNext ? next : "");
			Icons waiting = isNext ? report.failure().map(_ -> Icons.ERROR).orElse(Icons.RUN) : Icons.SKIPPED;
			item.setImage(0, (found != null ? Icons.PASSED : waiting).image());
		}
		remedy.setText(report.failure().map(ConnectionPage::details).orElse(""));
		setErrorMessage(null);
		if (report.isGood()) {
			setMessage("The store can be used.", IMessageProvider.INFORMATION);
		} else if (report.failure().isPresent()) {
			setMessage("The store cannot be used now. It can be added all the same, and read later.", IMessageProvider.WARNING);
		} else {
			setMessage(null);
		}
	}

	private static String details(Problem problem) {
		return problem.what() + (problem.where().isEmpty() ? "" : ": " + problem.where()) + (problem.remedy().isEmpty() ? "" : "\n" + problem.remedy());
	}

	@Override
	public void dispose() {
		test.ifPresent(Job::cancel);
		super.dispose();
	}
}
