package org.edgeloop.device.ui.internal.plan;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.plan.PlanRun;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.ui.JobsBackground;

/** Tests whether a device can be used, from the cable upwards, and says what failed and what helps. */
public final class ConnectionArea {

	/** The family of the jobs that test connections. */
	public static final Object FAMILY = ConnectionArea.class;

	private static final int TABLE_CHARACTERS = 90;
	private static final int TABLE_LINES = 11;
	private static final int REMEDY_LINES = 4;

	private final PlanSession session;
	private final Composite area;
	private final Text remedy;
	private final Button again;
	private Runnable test = () -> {
	};

	/** @param changed called when there is something else to say */
	public ConnectionArea(Composite parent, Runnable changed) {
		session = new PlanSession(new JobsBackground(FAMILY, parent.getDisplay()));
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		PixelConverter converter = new PixelConverter(area);
		PlanTable table = new PlanTable(area, session);
		GridDataFactory.fillDefaults().grab(true, true).hint(converter.convertWidthInCharsToPixels(TABLE_CHARACTERS),
				converter.convertHeightInCharsToPixels(TABLE_LINES)).applyTo(table.control());
		new Label(area, SWT.NONE).setText("What helps:");
		remedy = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, converter.convertHeightInCharsToPixels(REMEDY_LINES)).applyTo(remedy);
		again = new Button(area, SWT.PUSH);
		again.setText("Test &Again");
		again.addListener(SWT.Selection, _ -> test.run());
		session.addListener(() -> {
			if (!area.isDisposed()) {
				show();
				changed.run();
			}
		});
		area.addListener(SWT.Dispose, _ -> session.cancel());
	}

	public Composite control() {
		return area;
	}

	/** Tests a device, now and when the user asks to test again. */
	public void test(DeviceKind kind, DeviceSettings settings) {
		test = () -> {
			var access = new WorkbenchAccess();
			PlanRun run = DevicesInUse.WORKBENCH.during(kind.address(settings), PlanRun.of(() -> kind.connectionTest(settings, access.access())));
			session.start("Testing " + settings.name(), (planned, listener, progress) -> {
				PlanResult result = run.run(planned, listener, progress);
				if (result.outcome() == PlanResult.Outcome.FAILED) {
					access.failed();
				}
				return result;
			});
		};
		test.run();
	}

	public void cancel() {
		session.cancel();
	}

	/** @return how the test stands */
	public PlanVerdict verdict() {
		return PlanVerdict.of(session, "The connection has not been tested.");
	}

	public boolean isGood() {
		return session.result().filter(result -> result.outcome() == PlanResult.Outcome.COMPLETED).isPresent();
	}

	private void show() {
		remedy.setText(verdict().remedy());
		again.setEnabled(!session.isRunning());
	}
}
