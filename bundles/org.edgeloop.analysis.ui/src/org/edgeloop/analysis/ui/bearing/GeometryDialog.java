package org.edgeloop.analysis.ui.bearing;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.ui.FormDialog;

/** Asks for the geometry of a bearing. */
final class GeometryDialog extends FormDialog<BearingGeometry> {

	private Text balls;
	private Text ball;
	private Text pitch;
	private Text angle;

	GeometryDialog(Shell parent) {
		super(parent, "Describe a Bearing", "Its fault frequencies follow from these numbers, which makers publish.");
	}

	@Override
	protected void createFields() {
		balls = text("Rolling &elements:", "", "their number, such as 9");
		ball = text("&Diameter of one [mm]:", "", "such as 7.94");
		pitch = text("&Pitch diameter [mm]:", "", "of the circle through their centres, such as 39.04");
		angle = text("Contact &angle [°]:", "0", "0 for a deep-groove bearing");
	}

	@Override
	protected BearingGeometry read() {
		try {
			return new BearingGeometry(Integer.parseInt(balls.getText().strip()), Double.parseDouble(ball.getText().strip()),
					Double.parseDouble(pitch.getText().strip()), Double.parseDouble(angle.getText().strip()));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("all fields take numbers, that of the rolling elements a whole one", e);
		}
	}
}
