import 'reflect-metadata'
import { Module, ValidationPipe } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { JwtModule } from '@nestjs/jwt'
import { SequelizeModule } from '@nestjs/sequelize'
import { environment, tokenSeconds } from '../environment.ts'
import { AuthController, AuthService } from './auth.ts'
import { CustomersController, CustomersService } from './customers.ts'
import { Customer, Identity, Session } from './models.ts'

const models = [Customer, Identity, Session]

@Module({
  imports: [
    SequelizeModule.forRoot({
      dialect: 'postgres',
      uri: environment.databaseUrl,
      logging: false,
      pool: { max: environment.pool },
      models,
      synchronize: false,
    }),
    SequelizeModule.forFeature(models),
    JwtModule.register({
      publicKey: environment.publicKey,
      privateKey: environment.privateKey,
      signOptions: { algorithm: 'ES256', expiresIn: tokenSeconds },
      verifyOptions: { algorithms: ['ES256'] },
    }),
  ],
  controllers: [AuthController, CustomersController],
  providers: [AuthService, CustomersService],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: ['error'] })
app.setGlobalPrefix('api/v1')
app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }))
await app.listen(environment.port, '127.0.0.1')
