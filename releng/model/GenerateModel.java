import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java classes of an {@code .ecore} model with EMF's own generator, without an IDE.
 * Arguments: the model, an empty folder that receives {@code src-gen}, the package above the model's own.
 */
class GenerateModel {

	private static final String PROJECT = "generated";

	public static void main(String[] arguments) throws IOException {
		Path model = Path.of(arguments[0]).toRealPath();
		Path out = Path.of(arguments[1]).toRealPath();
		Files.createDirectories(out.resolve("src-gen"));
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createURI(out.toUri() + "/"));

		var resources = new ResourceSetImpl();
		Resource ecore = resources.getResource(URI.createFileURI(model.toString()), true);
		GenModel genModel = genModel((EPackage) ecore.getContents().getFirst(), arguments[2]);
		// The generator asks the model where it lives.
		resources.createResource(URI.createPlatformResourceURI("/" + PROJECT + "/model.genmodel", true)).getContents()
				.add(genModel);
		generate(genModel);
	}

	private static GenModel genModel(EPackage ePackage, String basePackage) {
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		genModel.initialize(List.of(ePackage));
		genModel.setModelName(ePackage.getName());
		genModel.setModelDirectory("/" + PROJECT + "/src-gen");
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setUpdateClasspath(false);
		genModel.setBundleManifest(false);
		genModel.setCodeFormatting(false);
		genModel.setOperationReflection(false);
		genModel.setSuppressGenModelAnnotations(true);
		GenPackage genPackage = genModel.getGenPackages().getFirst();
		genPackage.setBasePackage(basePackage);
		genPackage.setClassPackageSuffix("internal");
		genModel.reconcile();
		genModel.setCanGenerate(true);
		return genModel;
	}

	private static void generate(GenModel genModel) {
		// Tells which templates serve a generator model; in an IDE an extension point does.
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var generator = new Generator();
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
		}
	}
}
