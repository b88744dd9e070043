/**
 */
package org.edgeloop.drift.spec.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.edgeloop.drift.Mode;

import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ChunkPeriod;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.ModelDetector;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.spec.RowFilter;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.spec.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SpecPackageImpl extends EPackageImpl implements SpecPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driftSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowFilterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chunkSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modelDetectorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum columnRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum columnKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum correctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum multivariateMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chunkByEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chunkPeriodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType modeEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.edgeloop.drift.spec.SpecPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SpecPackageImpl() {
		super(eNS_URI, SpecFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SpecPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SpecPackage init() {
		if (isInited) return (SpecPackage)EPackage.Registry.INSTANCE.getEPackage(SpecPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSpecPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SpecPackageImpl theSpecPackage = registeredSpecPackage instanceof SpecPackageImpl ? (SpecPackageImpl)registeredSpecPackage : new SpecPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSpecPackage.createPackageContents();

		// Initialize created meta-data
		theSpecPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSpecPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SpecPackage.eNS_URI, theSpecPackage);
		return theSpecPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriftSpec() {
		return driftSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Name() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Mode() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Reference() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Current() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Task() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_PositiveLabel() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Stattest() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_NumStattest() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_CatStattest() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_TextStattest() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Threshold() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_NumThreshold() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_CatThreshold() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_TextThreshold() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_DriftShare() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Correction() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Quality() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Correlations() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_ModelQuality() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Presets() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_Multivariate() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Chunking() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Detector() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Columns() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriftSpec_Checks() {
		return (EReference)driftSpecEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriftSpec_UnknownKeys() {
		return (EAttribute)driftSpecEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataSet() {
		return dataSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_File() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Server() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Table() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Separator() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_Missing() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_FromRow() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_ToRow() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataSet_Filter() {
		return (EReference)dataSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataSet_UnknownKeys() {
		return (EAttribute)dataSetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRowFilter() {
		return rowFilterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Column() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Values() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Min() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_Max() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowFilter_UnknownKeys() {
		return (EAttribute)rowFilterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColumnSettings() {
		return columnSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Column() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Role() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Kind() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Type() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Stattest() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_Threshold() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSettings_UnknownKeys() {
		return (EAttribute)columnSettingsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckSettings() {
		return checkSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Check() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Column() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Eq() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_NotEq() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Gt() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Gte() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Lt() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Lte() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_IsIn() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_NotIn() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Relative() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Absolute() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Critical() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_Parameters() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSettings_UnknownKeys() {
		return (EAttribute)checkSettingsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChunkSettings() {
		return chunkSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_By() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_Size() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_Count() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_Period() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_Column() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChunkSettings_UnknownKeys() {
		return (EAttribute)chunkSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModelDetector() {
		return modelDetectorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelDetector_Model() {
		return (EAttribute)modelDetectorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelDetector_Output() {
		return (EAttribute)modelDetectorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelDetector_Stattest() {
		return (EAttribute)modelDetectorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelDetector_Threshold() {
		return (EAttribute)modelDetectorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelDetector_UnknownKeys() {
		return (EAttribute)modelDetectorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getColumnRole() {
		return columnRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getColumnKind() {
		return columnKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTask() {
		return taskEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCorrection() {
		return correctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMultivariateMethod() {
		return multivariateMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChunkBy() {
		return chunkByEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChunkPeriod() {
		return chunkPeriodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMode() {
		return modeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecFactory getSpecFactory() {
		return (SpecFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		driftSpecEClass = createEClass(DRIFT_SPEC);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__NAME);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__MODE);
		createEReference(driftSpecEClass, DRIFT_SPEC__REFERENCE);
		createEReference(driftSpecEClass, DRIFT_SPEC__CURRENT);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__TASK);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__POSITIVE_LABEL);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__STATTEST);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__NUM_STATTEST);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__CAT_STATTEST);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__TEXT_STATTEST);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__THRESHOLD);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__NUM_THRESHOLD);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__CAT_THRESHOLD);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__TEXT_THRESHOLD);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__DRIFT_SHARE);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__CORRECTION);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__QUALITY);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__CORRELATIONS);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__MODEL_QUALITY);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__PRESETS);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__MULTIVARIATE);
		createEReference(driftSpecEClass, DRIFT_SPEC__CHUNKING);
		createEReference(driftSpecEClass, DRIFT_SPEC__DETECTOR);
		createEReference(driftSpecEClass, DRIFT_SPEC__COLUMNS);
		createEReference(driftSpecEClass, DRIFT_SPEC__CHECKS);
		createEAttribute(driftSpecEClass, DRIFT_SPEC__UNKNOWN_KEYS);

		dataSetEClass = createEClass(DATA_SET);
		createEAttribute(dataSetEClass, DATA_SET__FILE);
		createEAttribute(dataSetEClass, DATA_SET__SERVER);
		createEAttribute(dataSetEClass, DATA_SET__TABLE);
		createEAttribute(dataSetEClass, DATA_SET__SEPARATOR);
		createEAttribute(dataSetEClass, DATA_SET__MISSING);
		createEAttribute(dataSetEClass, DATA_SET__FROM_ROW);
		createEAttribute(dataSetEClass, DATA_SET__TO_ROW);
		createEReference(dataSetEClass, DATA_SET__FILTER);
		createEAttribute(dataSetEClass, DATA_SET__UNKNOWN_KEYS);

		rowFilterEClass = createEClass(ROW_FILTER);
		createEAttribute(rowFilterEClass, ROW_FILTER__COLUMN);
		createEAttribute(rowFilterEClass, ROW_FILTER__VALUES);
		createEAttribute(rowFilterEClass, ROW_FILTER__MIN);
		createEAttribute(rowFilterEClass, ROW_FILTER__MAX);
		createEAttribute(rowFilterEClass, ROW_FILTER__UNKNOWN_KEYS);

		columnSettingsEClass = createEClass(COLUMN_SETTINGS);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__COLUMN);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__ROLE);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__KIND);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__TYPE);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__STATTEST);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__THRESHOLD);
		createEAttribute(columnSettingsEClass, COLUMN_SETTINGS__UNKNOWN_KEYS);

		checkSettingsEClass = createEClass(CHECK_SETTINGS);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__CHECK);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__COLUMN);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__EQ);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__NOT_EQ);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__GT);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__GTE);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__LT);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__LTE);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__IS_IN);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__NOT_IN);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__RELATIVE);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__ABSOLUTE);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__CRITICAL);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__PARAMETERS);
		createEAttribute(checkSettingsEClass, CHECK_SETTINGS__UNKNOWN_KEYS);

		chunkSettingsEClass = createEClass(CHUNK_SETTINGS);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__BY);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__SIZE);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__COUNT);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__PERIOD);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__COLUMN);
		createEAttribute(chunkSettingsEClass, CHUNK_SETTINGS__UNKNOWN_KEYS);

		modelDetectorEClass = createEClass(MODEL_DETECTOR);
		createEAttribute(modelDetectorEClass, MODEL_DETECTOR__MODEL);
		createEAttribute(modelDetectorEClass, MODEL_DETECTOR__OUTPUT);
		createEAttribute(modelDetectorEClass, MODEL_DETECTOR__STATTEST);
		createEAttribute(modelDetectorEClass, MODEL_DETECTOR__THRESHOLD);
		createEAttribute(modelDetectorEClass, MODEL_DETECTOR__UNKNOWN_KEYS);

		// Create enums
		columnRoleEEnum = createEEnum(COLUMN_ROLE);
		columnKindEEnum = createEEnum(COLUMN_KIND);
		taskEEnum = createEEnum(TASK);
		correctionEEnum = createEEnum(CORRECTION);
		multivariateMethodEEnum = createEEnum(MULTIVARIATE_METHOD);
		chunkByEEnum = createEEnum(CHUNK_BY);
		chunkPeriodEEnum = createEEnum(CHUNK_PERIOD);

		// Create data types
		modeEDataType = createEDataType(MODE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(driftSpecEClass, DriftSpec.class, "DriftSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDriftSpec_Name(), ecorePackage.getEString(), "name", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Mode(), this.getMode(), "mode", "CORRECTED", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Reference(), this.getDataSet(), null, "reference", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Current(), this.getDataSet(), null, "current", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Task(), this.getTask(), "task", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_PositiveLabel(), ecorePackage.getEString(), "positiveLabel", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Stattest(), ecorePackage.getEString(), "stattest", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_NumStattest(), ecorePackage.getEString(), "numStattest", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_CatStattest(), ecorePackage.getEString(), "catStattest", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_TextStattest(), ecorePackage.getEString(), "textStattest", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Threshold(), ecorePackage.getEDoubleObject(), "threshold", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_NumThreshold(), ecorePackage.getEDoubleObject(), "numThreshold", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_CatThreshold(), ecorePackage.getEDoubleObject(), "catThreshold", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_TextThreshold(), ecorePackage.getEDoubleObject(), "textThreshold", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_DriftShare(), ecorePackage.getEDouble(), "driftShare", "0.5", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Correction(), this.getCorrection(), "correction", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Quality(), ecorePackage.getEBoolean(), "quality", "true", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Correlations(), ecorePackage.getEBoolean(), "correlations", "false", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_ModelQuality(), ecorePackage.getEBoolean(), "modelQuality", "true", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Presets(), ecorePackage.getEString(), "presets", null, 0, -1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_Multivariate(), this.getMultivariateMethod(), "multivariate", null, 0, -1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Chunking(), this.getChunkSettings(), null, "chunking", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Detector(), this.getModelDetector(), null, "detector", null, 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Columns(), this.getColumnSettings(), null, "columns", null, 0, -1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDriftSpec_Checks(), this.getCheckSettings(), null, "checks", null, 0, -1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriftSpec_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, DriftSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataSetEClass, DataSet.class, "DataSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataSet_File(), ecorePackage.getEString(), "file", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Server(), ecorePackage.getEString(), "server", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Table(), ecorePackage.getEString(), "table", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Separator(), ecorePackage.getEString(), "separator", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_Missing(), ecorePackage.getEString(), "missing", null, 0, -1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_FromRow(), ecorePackage.getELong(), "fromRow", null, 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_ToRow(), ecorePackage.getELong(), "toRow", null, 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataSet_Filter(), this.getRowFilter(), null, "filter", null, 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSet_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rowFilterEClass, RowFilter.class, "RowFilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRowFilter_Column(), ecorePackage.getEString(), "column", "", 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowFilter_Values(), ecorePackage.getEString(), "values", null, 0, -1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowFilter_Min(), ecorePackage.getEDoubleObject(), "min", null, 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowFilter_Max(), ecorePackage.getEDoubleObject(), "max", null, 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowFilter_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, RowFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(columnSettingsEClass, ColumnSettings.class, "ColumnSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getColumnSettings_Column(), ecorePackage.getEString(), "column", "", 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_Role(), this.getColumnRole(), "role", null, 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_Kind(), this.getColumnKind(), "kind", null, 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_Type(), ecorePackage.getEString(), "type", "", 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_Stattest(), ecorePackage.getEString(), "stattest", "", 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_Threshold(), ecorePackage.getEDoubleObject(), "threshold", null, 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSettings_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, ColumnSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkSettingsEClass, CheckSettings.class, "CheckSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckSettings_Check(), ecorePackage.getEString(), "check", "", 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Column(), ecorePackage.getEString(), "column", "", 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Eq(), ecorePackage.getEDoubleObject(), "eq", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_NotEq(), ecorePackage.getEDoubleObject(), "notEq", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Gt(), ecorePackage.getEDoubleObject(), "gt", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Gte(), ecorePackage.getEDoubleObject(), "gte", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Lt(), ecorePackage.getEDoubleObject(), "lt", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Lte(), ecorePackage.getEDoubleObject(), "lte", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_IsIn(), ecorePackage.getEDoubleObject(), "isIn", null, 0, -1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_NotIn(), ecorePackage.getEDoubleObject(), "notIn", null, 0, -1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Relative(), ecorePackage.getEDoubleObject(), "relative", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Absolute(), ecorePackage.getEDoubleObject(), "absolute", null, 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Critical(), ecorePackage.getEBoolean(), "critical", "true", 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_Parameters(), ecorePackage.getEString(), "parameters", null, 0, -1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSettings_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, CheckSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chunkSettingsEClass, ChunkSettings.class, "ChunkSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChunkSettings_By(), this.getChunkBy(), "by", null, 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChunkSettings_Size(), ecorePackage.getELong(), "size", "1000", 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChunkSettings_Count(), ecorePackage.getEInt(), "count", "10", 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChunkSettings_Period(), this.getChunkPeriod(), "period", "day", 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChunkSettings_Column(), ecorePackage.getEString(), "column", "", 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChunkSettings_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, ChunkSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelDetectorEClass, ModelDetector.class, "ModelDetector", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModelDetector_Model(), ecorePackage.getEString(), "model", "", 0, 1, ModelDetector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelDetector_Output(), ecorePackage.getEString(), "output", "", 0, 1, ModelDetector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelDetector_Stattest(), ecorePackage.getEString(), "stattest", "", 0, 1, ModelDetector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelDetector_Threshold(), ecorePackage.getEDoubleObject(), "threshold", null, 0, 1, ModelDetector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelDetector_UnknownKeys(), ecorePackage.getEString(), "unknownKeys", "", 0, 1, ModelDetector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(columnRoleEEnum, ColumnRole.class, "ColumnRole");
		addEEnumLiteral(columnRoleEEnum, ColumnRole.AUTO);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.FEATURE);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.TARGET);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.PREDICTION);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.PROBABILITY);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.DATETIME);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.ID);
		addEEnumLiteral(columnRoleEEnum, ColumnRole.IGNORED);

		initEEnum(columnKindEEnum, ColumnKind.class, "ColumnKind");
		addEEnumLiteral(columnKindEEnum, ColumnKind.AUTO);
		addEEnumLiteral(columnKindEEnum, ColumnKind.NUMBER);
		addEEnumLiteral(columnKindEEnum, ColumnKind.CATEGORY);
		addEEnumLiteral(columnKindEEnum, ColumnKind.TEXT);
		addEEnumLiteral(columnKindEEnum, ColumnKind.DATETIME);

		initEEnum(taskEEnum, Task.class, "Task");
		addEEnumLiteral(taskEEnum, Task.AUTO);
		addEEnumLiteral(taskEEnum, Task.CLASSIFICATION);
		addEEnumLiteral(taskEEnum, Task.REGRESSION);
		addEEnumLiteral(taskEEnum, Task.NONE);

		initEEnum(correctionEEnum, Correction.class, "Correction");
		addEEnumLiteral(correctionEEnum, Correction.NONE);
		addEEnumLiteral(correctionEEnum, Correction.HOLM);
		addEEnumLiteral(correctionEEnum, Correction.BENJAMINI_HOCHBERG);

		initEEnum(multivariateMethodEEnum, MultivariateMethod.class, "MultivariateMethod");
		addEEnumLiteral(multivariateMethodEEnum, MultivariateMethod.PCA);
		addEEnumLiteral(multivariateMethodEEnum, MultivariateMethod.KNN);
		addEEnumLiteral(multivariateMethodEEnum, MultivariateMethod.MAHALANOBIS);
		addEEnumLiteral(multivariateMethodEEnum, MultivariateMethod.DOMAIN_CLASSIFIER);

		initEEnum(chunkByEEnum, ChunkBy.class, "ChunkBy");
		addEEnumLiteral(chunkByEEnum, ChunkBy.SIZE);
		addEEnumLiteral(chunkByEEnum, ChunkBy.COUNT);
		addEEnumLiteral(chunkByEEnum, ChunkBy.TIME);

		initEEnum(chunkPeriodEEnum, ChunkPeriod.class, "ChunkPeriod");
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.MINUTE);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.HOUR);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.DAY);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.WEEK);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.MONTH);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.QUARTER);
		addEEnumLiteral(chunkPeriodEEnum, ChunkPeriod.YEAR);

		// Initialize data types
		initEDataType(modeEDataType, Mode.class, "Mode", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //SpecPackageImpl
