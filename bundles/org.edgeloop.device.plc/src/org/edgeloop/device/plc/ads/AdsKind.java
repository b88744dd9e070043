package org.edgeloop.device.plc.ads;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plc.internal.ads.AdsConnectionTest;
import org.edgeloop.device.plc.internal.ads.AdsConsole;
import org.edgeloop.device.plc.internal.ads.AdsDeployment;
import org.edgeloop.device.plc.internal.ads.AdsDiscoverer;
import org.edgeloop.device.plc.internal.ads.AdsGlance;
import org.edgeloop.device.plc.internal.ads.AdsLiveSource;
import org.edgeloop.device.plc.internal.ads.AdsRollback;

/** Controllers of Beckhoff by ADS. */
public final class AdsKind implements DeviceKind {

	public static final String ID = "ads";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Beckhoff PLC by ADS";
	}

	@Override
	public String description() {
		return "A controller with TwinCAT. It needs a route to this machine, which may be added from here; its run state is left alone.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return AdsFields.ALL;
	}

	@Override
	public List<SettingField> deploymentFields() {
		return AdsDeploymentFields.ALL;
	}

	@Override
	public Set<String> artifactEndings() {
		return new LinkedHashSet<>(List.of("onnx", "xml", "bml", "json", "bin", "csv"));
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		return AdsFields.check(settings);
	}

	@Override
	public String address(DeviceSettings settings) {
		return settings.value(AdsFields.HOST).orElse("") + settings.value(AdsFields.NET_ID).map(id -> ", AMS " + id).orElse("");
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		try {
			return AdsGlance.of(AdsFields.target(settings));
		} catch (ProblemException e) {
			return new DeviceState(Reach.UNKNOWN, e.problem().what());
		}
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		try {
			return new AdsConnectionTest(settings).plan();
		} catch (ProblemException e) {
			DeviceStep unfit = DeviceStep.of("settings", "Look at the settings", _ -> {
				throw e;
			});
			return new DevicePlan("Test the connection to " + settings.name(), List.of(), List.of(unfit), List.of(), () -> {
				// nothing was opened
			});
		}
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException {
		return new AdsDeployment(settings, deployment).plan();
	}

	/**
	 * @param options the values of {@link AdsDeploymentFields} by key, of which the path is needed
	 * @return the steps by which a file and the one before it change places, and the program is told
	 * @throws IOException if the options or the settings do not allow it
	 */
	public DevicePlan rollback(DeviceSettings settings, Map<String, String> options) throws IOException {
		return new AdsRollback(settings, options).plan();
	}

	@Override
	public Optional<ConsoleOpener> console(DeviceSettings settings, DeviceAccess access) {
		return Optional.of((listener, _) -> AdsConsole.open(AdsFields.target(settings), listener));
	}

	@Override
	public List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		List<String> names = AdsFields.names(settings.value(AdsFields.LIVE).orElse(""));
		return names.isEmpty() ? List.of() : List.of(new AdsLiveSource(settings, names));
	}

	@Override
	public Optional<BrowserOpener> symbols(DeviceSettings settings, DeviceAccess access) {
		return Optional.of(_ -> AdsSymbols.open(AdsFields.target(settings)));
	}

	@Override
	public List<Discoverer> discoverers() {
		return List.of(new AdsDiscoverer());
	}
}
