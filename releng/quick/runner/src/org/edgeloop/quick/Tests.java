package org.edgeloop.quick;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Runs test classes of one bundle: {@code BUNDLE APPLICATION|- SELECTOR…}, where a selector is a class or {@code class#method}. With an
 * application the tests run on the interface's thread of the workbench that it opens.
 */
public final class Tests implements IApplication {

  @Override
  public Object start(IApplicationContext context) throws Exception {
    var arguments = Platform.getApplicationArgs();
    for (Bundle bundle : Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles()) {
      if (bundle.getState() == Bundle.INSTALLED && bundle.getSymbolicName().startsWith("org.edgeloop.")) {
        System.out.println("unresolved: " + bundle.getSymbolicName() + ": " + reason(bundle));
      }
    }
    int first = 0;
    while (!"-tests".equals(arguments[first])) {
      first++;
    }
    String bundle = arguments[first + 1];
    String application = arguments[first + 2];
    var selectors = List.of(arguments).subList(first + 3, arguments.length);
    return "-".equals(application) ? Integer.valueOf(run(bundle, selectors)) : inWorkbench(application, context, bundle, selectors);
  }

  private static String reason(Bundle bundle) {
    try {
      bundle.start();
      return "";
    } catch (BundleException e) {
      return e.getMessage().lines().skip(1).findFirst().orElse(e.getMessage());
    }
  }

  private static Object inWorkbench(String application, IApplicationContext context, String bundle, List<String> selectors)
      throws Exception {
    int[] failures = {1};
    TestableObject testable = PlatformUI.getTestableObject();
    testable.setTestHarness(new ITestHarness() {
      @Override
      public void runTests() {
        testable.testingStarting();
        try {
          testable.runTest(() -> failures[0] = run(bundle, selectors));
        } finally {
          testable.testingFinished();
        }
      }
    });
    var extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", application);
    var workbench = (IApplication) extension.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
    workbench.start(context);
    return failures[0];
  }

  private static int run(String bundle, List<String> selectors) {
    var chosen = new ArrayList<DiscoverySelector>();
    try {
      for (String selector : selectors) {
        int hash = selector.indexOf('#');
        Class<?> type = Platform.getBundle(bundle).loadClass(hash < 0 ? selector : selector.substring(0, hash));
        if (hash < 0) {
          chosen.add(DiscoverySelectors.selectClass(type));
        } else {
          for (var method : type.getDeclaredMethods()) {
            if (method.getName().equals(selector.substring(hash + 1))) {
              chosen.add(DiscoverySelectors.selectMethod(type, method));
            }
          }
        }
        Thread.currentThread().setContextClassLoader(type.getClassLoader());
      }
    } catch (ClassNotFoundException | LinkageError e) {
      e.printStackTrace();
      return 1;
    }
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(chosen).build();
    var summary = new SummaryGeneratingListener();
    var launcher = LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build());
    launcher.execute(request, summary, new Reporter());
    var result = summary.getSummary();
    result.printFailuresTo(new PrintWriter(System.out, true), 25);
    System.out.printf("Tests run: %d, Failures: %d, Skipped: %d, Time: %.1f s%n", result.getTestsFoundCount(),
        result.getTotalFailureCount(), result.getTestsSkippedCount() + result.getTestsAbortedCount(),
        (result.getTimeFinished() - result.getTimeStarted()) / 1e3);
    return result.getTotalFailureCount() == 0 && result.getTestsFoundCount() > 0 ? 0 : 1;
  }

  @Override
  public void stop() {
    // Runs to its end.
  }

  /** Names what failed or was skipped at once, so that a run that is stopped has said what it knew. */
  private static final class Reporter implements TestExecutionListener {
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      System.out.println("skipped: " + test.getDisplayName() + ": " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
        System.out.println(result.getStatus().name().toLowerCase() + ": " + test.getUniqueId() + ": "
            + result.getThrowable().map(Throwable::toString).orElse(""));
      }
    }
  }
}
