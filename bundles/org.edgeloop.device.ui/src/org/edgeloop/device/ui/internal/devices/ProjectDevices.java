package org.edgeloop.device.ui.internal.devices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.project.ListDevicesOperation.Devices;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.devices.DevicesPresenter;

/** The devices of all open projects. */
public final class ProjectDevices implements DevicesPresenter.Source {

	@Override
	public Devices read(Progress progress) throws IOException {
		var devices = new ArrayList<ProjectDevice>();
		var problems = new ArrayList<Problem>();
		for (IProject project : OpenProjects.all()) {
			Devices found = new ListDevicesOperation(project.getLocation().toPath()).run(progress);
			devices.addAll(found.devices());
			problems.addAll(found.problems());
		}
		return new Devices(List.copyOf(devices), List.copyOf(problems));
	}
}
